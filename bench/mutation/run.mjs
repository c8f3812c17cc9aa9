import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/*
 * Mutation testing of one folder, or of a part of it:
 *
 *   npm run mutation -- text
 *   npm run mutation -- rules/catalogue/ep-    the rules that begin so
 *   npm run mutation -- rules/titles.ts
 */

const examples = 'bench/mutation/rule-alone.test.ts';

/** The tests that are to notice: those of the folder that need no process. */
const tests = {
  text: ['test/text/**/*.test.ts'],
  feed: ['test/feed/**/*.test.ts'],
  markdown: ['test/markdown/**/*.test.ts', examples],
  rules: ['test/rules/!(examples).test.ts', examples],
};

const [part = ''] = process.argv.slice(2);
const [folder] = part.split('/');
if (!Object.hasOwn(tests, folder)) {
  console.error(`Say which part: ${Object.keys(tests).join(', ')}.`);
  process.exit(2);
}

const source =
  part === folder ? `src/${folder}/**/*.ts` : part.endsWith('.ts') ? `src/${part}` : `src/${part}*.ts`;
const name = part.replaceAll('/', '-').replace(/-$/, '');
const stryker = join(import.meta.dirname, '../../node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(process.execPath, [stryker, 'run', 'bench/mutation/stryker.config.mjs'], {
  stdio: 'inherit',
  env: { ...process.env, MUTATION_SOURCE: source, MUTATION_TESTS: tests[folder].join(), MUTATION_NAME: name },
});
process.exit(status ?? 1);
