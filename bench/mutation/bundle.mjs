import { build } from 'esbuild';

/*
 * Bundles the tests with the mutated modules in the sandbox of Stryker, as one file: for each mutant all modules
 * are made anew, and one is made faster than hundreds.
 */
await build({
  stdin: {
    contents: process.env.MUTATION_TESTS.split(',')
      .map((file) => `import './${file}';`)
      .join('\n'),
    resolveDir: '.',
  },
  outfile: 'test/mutation/all.test.mjs',
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});
