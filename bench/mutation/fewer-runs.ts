import { createRequire } from 'node:module';

/*
 * fast-check with few runs of each property, and the same inputs in every run: a mutant that lives has to pass
 * them all, and must not live or die by luck.
 */
const fc: typeof import('fast-check').default = createRequire(import.meta.url)('fast-check');

const most = 40;
const seed = 20_260_301;

export default {
  ...fc,
  assert: (property: never, parameters: { numRuns?: number } = {}) =>
    fc.assert(property, { ...parameters, seed, numRuns: Math.min(parameters.numRuns ?? most, most) }),
};
