import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
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
  const all = readdirSync('src/rules/catalogue');
  for (const file of MUTATION_RULES === 'all' ? all : all.filter((name) => name.startsWith(MUTATION_RULES))) {
    const id = file.replace('.ts', '');
    const entry = `test/mutation/${id}.test.ts`;
    writeFileSync(
      entry,
      `import { testRule } from '../../bench/mutation/rule-alone.ts';\ntestRule('${id}');\n`,
    );
    entryPoints.push(entry);
  }
}

if (MUTATION_RULES) entryPoints.push('bench/mutation/forget.ts');
/** Vitest and fast-check as one-process.mjs wants them. */
const inOneProcess = {
  name: 'in-one-process',
  setup({ onResolve }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: resolve('bench/mutation/tests.mjs'), external: true }));
    onResolve({ filter: /^fast-check$/ }, () => ({ path: resolve('bench/mutation/fewer-runs.ts') }));
  },
};

await build({
  entryPoints,
  plugins: MUTATION_RULES ? [inOneProcess] : [],
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
