import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lookAt, makeFolder, writeFiles } from '../commands/folder.ts';
import { openProgram, type Ran } from '../commands/run.ts';
import { type Case, corpusFolder, readCases } from './corpus.ts';
import { expectCleanOutput, expectNoForeignCommands, expectWellBehaved, unescaped } from './invariants.ts';

/* Feeds from strangers: what the list of the corpus asks of each. */

const program = openProgram();
afterAll(() => program.close());

const cases =
  corpusFolder === undefined ? [] : readCases(corpusFolder).filter(({ place }) => place === 'feed file');
const asked = (word: string): Case[] => cases.filter(({ command }) => command.includes(word));

/** A folder with the feed of a case and nothing else. */
function place({ file }: Case): string {
  const folder = makeFolder();
  writeFiles(folder, { 'feed.xml': readFileSync(join(corpusFolder!, file)) });
  return folder;
}

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

async function checked(cwd: string, one: Case): Promise<readonly Found[]> {
  const ran = await program.run(['check', 'feed.xml', '--format', 'json'], { cwd });
  expectWellBehaved(ran, one);
  return JSON.parse(ran.out).findings;
}

describe.skipIf(corpusFolder === undefined)('check', () => {
  test.each(asked('lint'))('$file: $verdict', async (one) => {
    const cwd = place(one);
    const before = lookAt(cwd);
    const ran = await program.run(['check', 'feed.xml'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
    expectWellBehaved(ran, one);
    expectNoForeignCommands(ran, one, false);
    if (one.verdict === 'reject') {
      expect(ran.code).toBe(1);
      expect(ran.out).toMatch(/^feed\.xml:\d+:\d+ error /m);
    }
    if (one.verdict === 'accept') expect(ran.code, ran.out).toBe(0);
    if (one.verdict === 'warn') expect(ran.out).toMatch(/^feed\.xml:\d+:\d+ (?:error|warning) /m);
    expect(ran.out.split('\n').length).toBeLessThan(1_000);
    for (const format of ['github', 'sarif', 'junit', 'compact']) {
      const other = await program.run(['check', 'feed.xml', '--format', format], { cwd });
      expectWellBehaved(other, one);
      expectNoForeignCommands(other, one, format === 'github');
      expect(other.code).toBe(ran.code);
    }
    expect(lookAt(cwd)).toEqual(before);
  });
});

/** What the list says in words, for those cases where the words say more than the verdict. */
const said: Readonly<Record<string, readonly (readonly [rule: string, line: number, column: number])[]>> = {
  'feeds/billion-laughs.xml': [['xml-doctype', 2, 1]],
  'feeds/xxe-file.xml': [['xml-doctype', 2, 1]],
  'feeds/netscape-doctype.xml': [['xml-doctype', 2, 1]],
  'feeds/unclosed.xml': [
    ['xml-not-wellformed', 5, 18],
    ['xml-not-wellformed', 5, 40],
  ],
  'feeds/char-refs.xml': [['xml-illegal-char', 5, 15]],
  'feeds/latin1-declared.xml': [['xml-encoding-legacy', 1, 31]],
  'feeds/utf8-lie.xml': [['xml-encoding', 5, 17]],
  'feeds/deep.xml': [['file-limit', 5, 188]],
  'feeds/html-page.xml': [['xml-root', 1, 1]],
  'feeds/truncated.xml': [['xml-not-wellformed', 34, 152]],
  'feeds/bad-values.xml': [
    ['media-length-missing', 5, 111],
    ['ep-pubdate-format', 5, 143],
    ['media-length-missing', 6, 110],
    ['ep-pubdate-weekday', 6, 144],
    ['media-length-missing', 7, 110],
    ['media-duration-format', 7, 233],
  ],
};

describe.skipIf(corpusFolder === undefined)('the words of the list', () => {
  test.each(cases.filter(({ file }) => file in said))('$file: $expected', async (one) => {
    const found = (await checked(place(one), one)).map(({ rule, line, column }) => [rule, line, column]);
    const rules = new Set(said[one.file]!.map(([rule]) => rule));
    expect(found.filter(([rule]) => rules.has(rule as string))).toEqual(said[one.file]);
  });
});

describe.skipIf(corpusFolder === undefined)('import', () => {
  test.each(asked('import'))('$file: $verdict', async (one) => {
    const cwd = place(one);
    const before = lookAt(cwd);
    const ran = await program.run(['import', 'feed.xml', 'show'], { cwd });
    expectRefusedOrDone(ran, one);
    if (ran.code !== 0) {
      expect(one.verdict).not.toBe('accept');
      expect(lookAt(cwd), 'nothing is written').toEqual(before);
      return;
    }
    expect(one.verdict).not.toBe('reject');
    const show = join(cwd, 'show');
    const names = readdirSync(join(show, 'episodes'));
    const small = new Set(names.map((name) => name.normalize('NFC').toLowerCase()));
    expect(small.size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,200}\.md$/);
    for (const name of names) expect(name).not.toMatch(/^(?:con|nul|aux|prn|com\d|lpt\d)\./);

    const imported = lookAt(show);
    const again = await program.run(['import', 'feed.xml', 'show'], { cwd });
    expect(again.code, again.err).toBe(0);
    expect(lookAt(show), 'a second import changes nothing').toEqual(imported);

    const built = await program.run(['build'], { cwd: show });
    expectWellBehaved(built, one);
    expect(built.code, built.err).toBe(0);
    expectCleanOutput(join(show, 'public'), one);
    const feed = unescaped(readFileSync(join(show, 'public/feed.xml'), 'utf8'));
    for (const text of one.require ?? []) expect(feed).toContain(text);
    const guids = (xml: string): string[] =>
      [...unescaped(xml).matchAll(/<guid[^>]*>([^<]*)/g)].map(([, guid]) => guid!).sort();
    const original = readFileSync(join(cwd, 'feed.xml'), 'latin1');
    if (one.kind === 'control') expect(guids(feed)).toEqual(guids(original));
    expect((Object.prototype as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

describe.skipIf(corpusFolder === undefined)('diff', () => {
  test.each(asked('diff'))('$file against a good feed', async (one) => {
    const cwd = place(one);
    writeFiles(cwd, { 'good.xml': readFileSync(join(corpusFolder!, 'control/feed.xml')) });
    for (const names of [
      ['feed.xml', 'good.xml'],
      ['good.xml', 'feed.xml'],
    ]) {
      const ran = await program.run(['diff', ...names], { cwd });
      expectRefusedOrDone(ran, one);
      expect(ran.code).toBe(2);
      expect(`${ran.out}${ran.err}`).not.toMatch(/removed|lost/);
    }
  });
});

/** A feed that cannot be read is refused: with findings by import, with a word by diff. */
function expectRefusedOrDone(ran: Ran, one: Case): void {
  expect([0, 1, 2], ran.err).toContain(ran.code);
  expectWellBehaved({ ...ran, code: 0 }, one);
  if (ran.code === 1) expect(ran.err).toMatch(/^feed\.xml:\d+:\d+ error {2}[\s\S]*: nothing was written\.$/m);
  if (ran.code === 2) expect(ran.err).toMatch(/^podfeed: feed\.xml (?:cannot be read as|is not) a/);
}

test('the feeds of the hostile corpus are there', () => {
  if (corpusFolder === undefined) expect(process.env['CI'], 'PODFEED_CORPUS must name it').not.toBe('true');
  else expect(cases.length).toBeGreaterThan(15);
  expect(cases.every(({ file }) => existsSync(join(corpusFolder!, file)))).toBe(true);
});
