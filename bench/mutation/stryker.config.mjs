const { MUTATION_SOURCE, MUTATION_NAME, MUTATION_STATIC, MUTATION_RULES } = process.env;

/**
 * Settings of Stryker, called by run.mjs. Mutants in what only runs while modules load are left out: tables,
 * patterns, and what rules say of themselves. They are told from the others by no test, so each would want all
 * tests; `MUTATION_STATIC=yes` has them in.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: MUTATION_RULES ? 'one-process' : 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './bench/mutation/one-process.mjs'],
  vitest: { configFile: 'bench/mutation/vitest.config.ts', related: false },
  buildCommand: 'node bench/mutation/bundle.mjs',
  coverageAnalysis: 'perTest',
  ignoreStatic: MUTATION_STATIC !== 'yes',
  mutate: [MUTATION_SOURCE],
  concurrency: 1,
  // Generous, because a busy machine is no endless loop; those are mostly told by how often a line was passed.
  timeoutMS: 20_000,
  timeoutFactor: MUTATION_RULES ? 0.3 : 1.5,
  dryRunTimeoutMinutes: 20,
  ignorePatterns: ['/.stryker-tmp', '/docs/*.md', '/reports', '/dist', '/media', '/episodes'],
  incremental: true,
  incrementalFile: `reports/mutation/${MUTATION_NAME}.incremental.json`,
  tempDirName: `.stryker-tmp/${MUTATION_NAME}`,
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${MUTATION_NAME}.json` },
  htmlReporter: { fileName: `reports/mutation/${MUTATION_NAME}.html` },
  // Their preprocessor of tsconfig.json wants the interface of an older TypeScript, and Vitest needs neither.
  tsconfigFile: 'none',
  disableTypeChecks: false,
};
