import { build } from 'esbuild';

/*
 * Bundles the tests with the mutated modules in the sandbox of Stryker, beside where they stand: for each
 * mutant the modules are made anew, and a few files are made faster than hundreds.
 */
await build({
  entryPoints: process.env.MUTATION_TESTS.split(','),
  outdir: '.',
  outbase: '.',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});
