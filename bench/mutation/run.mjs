import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Mutation testing of one folder, or of a part of it:
 *
 *   npm run mutation -- text
 *   npm run mutation -- rules/catalogue/ep-    the rules that begin so
 *   npm run mutation -- rules/titles.ts
 */

/**
 * The tests that are to notice: those of the folder that run in a thread, that Stryker can select, and that do not
 * build a whole show each time.
 */
const tests = {
  text: testsIn('test/text'),
  feed: testsIn('test/feed', 'machine-zone'),
  markdown: [
    ...testsIn('test/markdown', 'quoting', 'shapes', 'readings'),
    'bench/mutation/key-alone.test.ts',
  ],
  rules: testsIn('test/rules', 'edges', 'examples', 'fixes', 'mistakes', 'partial'),
};

const [part = ''] = process.argv.slice(2);
const [folder] = part.split('/');
if (!Object.hasOwn(tests, folder)) {
  console.error(`Say which part: ${Object.keys(tests).join(', ')}.`);
  process.exit(2);
}

const source =
  part === folder ? `src/${folder}/**/*.ts` : part.endsWith('.ts') ? `src/${part}` : `src/${part}*.ts`;
/** How the names of the rules begin whose tests can notice. */
const rulesIn = /^rules\/catalogue\/([^.]+)/.exec(part)?.[1] ?? 'all';
const name = part.replaceAll('/', '-').replace(/-$/, '');
const stryker = join(import.meta.dirname, '../../node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(process.execPath, [stryker, 'run', 'bench/mutation/stryker.config.mjs'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    MUTATION_SOURCE: source,
    MUTATION_TESTS: tests[folder].join(','),
    MUTATION_NAME: name,
    ...(folder === 'rules' ? { MUTATION_RULES: rulesIn } : {}),
  },
});
process.exit(status ?? 1);

function testsIn(folder, ...but) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  return names.filter((name) => !but.includes(name.split('.')[0])).map((name) => `${folder}/${name}`);
}
