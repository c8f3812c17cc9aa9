import { epTitleMissing } from './catalogue/ep-title-missing.ts';
import { pmiSideUnknown } from './catalogue/pmi-side-unknown.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, by id. This list is written by its test. */
export const rules: readonly Rule[] = [
  epTitleMissing,
  pmiSideUnknown,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
