import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rulePageText } from '../../test/generated/rule-page.ts';
import { walkExample } from '../../test/rules/example.ts';

/*
 * One test for each rule, in which no other rule runs: so Stryker knows which of them a mutant can break. What
 * is found, with its words and place, must be what the page of the rule shows. Only a rule about other rules
 * has them around it.
 */

const all = [...rules];

test.each(all)('the rule $id', async (rule) => {
  const ofRules = rule.unused !== undefined || rule.about.includes('show.rules');
  (rules as Rule[]).splice(0, rules.length, ...(ofRules ? all : [rule]));
  for (const text of rule.examples.filter((example) => !example.includes('«'))) {
    const { findings } = await walkExample(text);
    expect(findings.filter((finding) => finding.rule === rule.id)).toEqual([]);
  }
  const page = readFileSync(`docs/rules/${rule.id}.md`, 'utf8');
  expect(await rulePageText(rule)).toBe(page);
});
