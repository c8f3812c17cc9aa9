import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { harms } from '../../src/diff/change.ts';
import { ruleIds } from '../../src/rules/index.ts';

/** Readers leave remarks to rules by id: a remark whose rule does not exist would vanish without a word. */
test('every remark that a reader can leave has its rule', () => {
  const src = join(import.meta.dirname, '../../src');
  const files = ['markdown', 'resolve', 'commands', 'media'].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(src, folder, file)),
  );
  const id = /'((?:file|show|ep|sched|pmi|media|art|ns|chap|trans|xml|net)-[a-z0-9-]+)'/g;
  const prefixed = /\$\{(?:book\.)?prefix\}(-[a-z-]+)/g;
  const named = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const plain = [...text.matchAll(id)].map((match) => match[1]!);
    const both = [...text.matchAll(prefixed)].map((match) => match[1]!);
    const prefixes = file.includes('/media.ts') ? ['media', 'art'] : ['show', 'ep'];
    return [...plain, ...both.flatMap((rest) => prefixes.map((prefix) => `${prefix}${rest}`))];
  });
  expect(named.length).toBeGreaterThan(40);
  // A kind of harm to subscribers, which is no rule.
  const left = new Set(named.filter((name) => !(harms as readonly string[]).includes(name)));
  expect([...left].filter((name) => !ruleIds.has(name))).toEqual([]);
});

test('every rule that the inspector of feeds speaks to exists', () => {
  const folder = join(import.meta.dirname, '../../src/tags/inspect');
  const named = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [...text.matchAll(/'((?:ep|show|xml|ns|media)-[a-z0-9-]+)'/g)].map((match) => ({
      id: match[1]!,
      text,
      at: match.index,
    }));
  });
  const left = named.filter(
    ({ id, text, at }) =>
      !ruleIds.has(id) && !/unless: $|miss\([^()]*$|=== '[^']*' \? $/.test(text.slice(at - 60, at)),
  );
  expect(named.length).toBeGreaterThan(60);
  expect([...new Set(left.map(({ id }) => id))]).toEqual([]);
});
