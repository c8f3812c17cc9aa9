import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walkShow } from '../../src/commands/walk-show.ts';
import { rules } from '../../src/rules/index.ts';
import { applyEdits, inOrder } from '../../src/text/edits.ts';
import type { ProjectFiles } from '../../src/text/files.ts';
import type { Finding } from '../../src/text/finding.ts';
import { readExample } from './example.ts';

/* Every wrong example whose finding can be mended is mended, one finding after the other. */

const cases = await Promise.all(
  rules.flatMap((rule) =>
    rule.examples
      .filter((text) => text.includes('«'))
      .map(async (text, index) => {
        const { findings } = await walk(text, new Map());
        const own = findings.filter((finding) => finding.rule === rule.id && finding.fix);
        return own.map((finding, nth) => ({
          title: `${rule.id} ${index + 1}${own.length > 1 ? `, finding ${nth + 1}` : ''}`,
          text,
          finding,
          findings,
        }));
      }),
  ),
).then((found) => found.flat());

type Changed = ReadonlyMap<string, string>;

async function walk(text: string, changed: Changed) {
  const { project, media, now, profiles } = readExample(text);
  const read: ProjectFiles['read'] = (path, limit) =>
    changed.has(path)
      ? { ok: true, value: new TextEncoder().encode(changed.get(path)) }
      : project.files.read(path, limit);
  const files = { ...project.files, read };
  return { ...(await walkShow({ ...project, files }, { now, media, profiles })), files };
}

const kindOf = ({ rule, message }: Finding): string => `${rule}: ${message}`;

describe('a fix', () => {
  test('has an example', () => {
    const catalogue = join(import.meta.dirname, '../../src/rules/catalogue');
    const able = rules
      .map(({ id }) => id)
      .filter((id) => /\bfix:|unknownField\(/.test(readFileSync(join(catalogue, `${id}.ts`), 'utf8')));
    expect(able.length).toBeGreaterThan(25);
    const shown = new Set(cases.map(({ finding }) => finding.rule));
    expect(able.filter((id) => !shown.has(id))).toEqual([]);
  });

  test.each(cases)('$title', async ({ text, finding, findings }) => {
    const { file } = finding.place;
    const { description, edits } = finding.fix!;
    expect(description).toMatch(/^[A-Z].*\.$/s);
    expect(edits).toEqual(inOrder(edits));
    const { files } = await walk(text, new Map());
    const opened = files.read(file, Number.POSITIVE_INFINITY);
    if (!opened.ok) throw new Error(`${file} is not there`);
    const before = new TextDecoder().decode(opened.value);
    const after = applyEdits(before, edits);
    for (const { range } of edits) {
      expect(range.start).toBeLessThanOrEqual(range.end);
      expect(range.end).toBeLessThanOrEqual(before.length);
    }
    expect(after).not.toBe(before);

    const then = await walk(text, new Map([[file, after]]));
    const had = new Set(findings.map(kindOf));
    const grave = then.findings.filter(({ severity }) => severity !== 'hint').map(kindOf);
    expect(grave.filter((kind) => !had.has(kind))).toEqual([]);
    const same = (each: Finding): boolean => kindOf(each) === kindOf(finding);
    expect(then.findings.filter(same).length).toBe(findings.filter(same).length - 1);
  });
});
