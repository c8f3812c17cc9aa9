import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { rulePage } from '../../test/generated/rule-page.ts';
import { walkExample } from '../../test/rules/example.ts';

/*
 * One test for each rule, in which no other rule runs: so Stryker knows which of them a mutant can break. What
 * is found, with its words and place, must be what the page of the rule shows. Only a rule about other rules
 * has them around it.
 */

const alone = vi.hoisted(() => ({ id: undefined as string | undefined }));

vi.mock('../../src/rules/index.ts', async (original) => {
  const real = await original<typeof import('../../src/rules/index.ts')>();
  return {
    ...real,
    get rules() {
      return alone.id === undefined ? real.rules : real.rules.filter(({ id }) => id === alone.id);
    },
  };
});

test.each([...rules])('the rule $id', async (rule) => {
  alone.id = rule.unused ? undefined : rule.id;
  for (const text of rule.examples.filter((example) => !example.includes('«'))) {
    const { findings } = await walkExample(text);
    expect(findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
  }
  const page = readFileSync(join(import.meta.dirname, `../../docs/rules/${rule.id}.md`), 'utf8');
  expect(await rulePage(rule)).toBe(page);
});
