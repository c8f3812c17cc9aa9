import { expect, test } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import { numberOf } from '../../src/rules/titles.ts';
import { weightsOf } from '../../src/rules/weights.ts';

const weights = (more: Partial<Rule>) => {
  const rule = { id: 'r', severity: 'warning', about: ['show.title'], ...more } as unknown as Rule;
  return new Map(weightsOf(rule).map(({ profile, level, why }) => [profile, [level, why]]));
};

test('the weight of a rule in each profile, and why', () => {
  expect(weights({}).get('apple')).toEqual(['warning', undefined]);
  const off = weights({ profiles: { psp1: { level: 'off', why: 'Not asked.' } } });
  expect(off.get('psp1')).toEqual(['off', 'Not asked.']);
  expect(off.get('apple')).toEqual(['warning', undefined]);
  const only = weights({ only: ['pmi', 'w3c'] });
  expect(only.get('pmi')).toEqual(['warning', undefined]);
  expect(only.get('apple')).toEqual(['off', 'Only pmi and w3c asks for it.']);
});

test.each([
  ['Ep. 12', { number: 12 }],
  ['S2E4', { number: 4, season: 2 }],
  ['#0', undefined],
  ['Ep.', undefined],
  ['1 2 3', undefined],
])('the number in %s', (part, found) => {
  expect(numberOf(part)).toEqual(found);
});
