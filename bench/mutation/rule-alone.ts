import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { walkShow } from '../../src/commands/walk-show.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { applyEdits } from '../../src/text/edits.ts';
import type { Finding } from '../../src/text/finding.ts';
import { rulePageText } from '../../test/generated/rule-page.ts';
import { edgesText } from '../../test/rules/edge.ts';
import { edges } from '../../test/rules/edges.ts';
import { readExample, walkExample } from '../../test/rules/example.ts';
import { testPartial } from '../../test/rules/partial.ts';

const all = [...rules];

/**
 * The tests of one rule, in which no other rule runs: so Stryker knows which of them a mutant can break. What is
 * found, with its words and place, must be what the page of the rule shows, and a fix must mend it. Only a rule
 * about other rules has them at work around it.
 */
export function testRule(id: string): void {
  const rule = all.find((one) => one.id === id)!;
  testPartial([rule]);
  test(`${id} alone`, async () => {
    const ofRules = rule.unused !== undefined || rule.about.includes('show.rules');
    const alone = all.map((other) => (ofRules || other === rule ? other : quiet(other)));
    (rules as Rule[]).splice(0, rules.length, ...alone);
    try {
      await testAlone(rule);
    } finally {
      (rules as Rule[]).splice(0, rules.length, ...all);
    }
  });
}

async function testAlone(rule: Rule): Promise<void> {
  const { id } = rule;
  const own = (findings: readonly Finding[]) => findings.filter((finding) => finding.rule === id);
  for (const text of rule.examples) {
    const found = own((await walkExample(text)).findings);
    if (!text.includes('«')) expect(found).toEqual([]);
    for (const { place, fix } of found) {
      if (!fix) continue;
      expect(fix.description).toMatch(/^[A-Z].*\.$/s);
      const mended = await walkMended(text, place.file, (before) => applyEdits(before, fix.edits));
      expect(own(mended)).toHaveLength(found.length - 1);
    }
  }
  expect(await rulePageText(rule)).toBe(readFileSync(`docs/rules/${id}.md`, 'utf8'));
  if (edges.has(id)) expect(await edgesText(rule)).toBe(readFileSync(`test/rules/edges/${id}.txt`, 'utf8'));
}

/** A rule that is on and says nothing: some rules leave to another what it would say. */
function quiet(rule: Rule): Rule {
  return Object.fromEntries(Object.entries(rule).filter(([, part]) => typeof part !== 'function')) as never;
}

/** What is found in an example when one of its files is another. */
async function walkMended(text: string, file: string, mend: (before: string) => string) {
  const { project, media, now, profiles, remote } = readExample(text);
  const read: typeof project.files.read = (path, limit) => {
    const opened = project.files.read(path, limit);
    if (path !== file || !opened.ok) return opened;
    return { ok: true, value: Buffer.from(mend(Buffer.from(opened.value).toString('utf8'))) };
  };
  const files = { ...project.files, read };
  return (await walkShow({ ...project, files }, { now, media, profiles, remote })).findings;
}
