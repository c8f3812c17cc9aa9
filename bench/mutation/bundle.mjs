import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/*
 * Bundles the tests with the mutated modules in the sandbox of Stryker: for each mutant the modules are made
 * anew, and a few files are made faster than hundreds. Each rule gets a test file of its own: then only those
 * few tests are loaded that a mutant can break.
 */
const { MUTATION_TESTS, MUTATION_RULES } = process.env;
const entryPoints = MUTATION_TESTS.split(',');

if (MUTATION_RULES) {
  mkdirSync('test/mutation');
  for (const file of readdirSync('src/rules/catalogue')) {
    const id = file.replace('.ts', '');
    const entry = `test/mutation/${id}.test.ts`;
    writeFileSync(
      entry,
      `import { testRule } from '../../bench/mutation/rule-alone.ts';\ntestRule('${id}');\n`,
    );
    entryPoints.push(entry);
  }
}

await build({
  entryPoints,
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
