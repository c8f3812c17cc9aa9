import type { Rule } from './rule.ts';

/** Profile w3c has no say in the podcast namespace. */
export const beyondW3c: NonNullable<Rule['profiles']> = {
  w3c: { level: 'off', why: 'The validator does not look into the podcast namespace.' },
};
