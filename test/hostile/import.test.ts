import { copyFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/tags/read-document.ts';
import { lookAt, makeFolder, writeFiles } from '../commands/folder.ts';
import { openProgram, type Ran } from '../commands/run.ts';
import { type Case, corpusFolder, readCases } from './corpus.ts';
import { expectCleanOutput, expectNoForeignCommands, expectWellBehaved, unescaped } from './invariants.ts';

const program = openProgram();
const strict = openProgram(['--disallow-code-generation-from-strings']);
afterAll(() => {
  program.close();
  strict.close();
});

const corpus = corpusFolder;
const cases = (corpus === undefined ? [] : readCases(corpus)).filter(({ place }) => place === 'feed file');
const casesFor = (command: string): readonly Case[] =>
  cases.filter((one) => one.command.split(/, | then | with /).includes(command));

/** A folder with the feed of a case in it, deep enough in others that it can be left. */
function makeClean({ file }: Case): { readonly around: string; readonly cwd: string } {
  const around = makeFolder();
  const cwd = join(around, 'some/where');
  writeFiles(cwd, { '.keep': '' });
  copyFileSync(join(corpus!, file), join(cwd, 'feed.xml'));
  return { around, cwd };
}

const episodesOf = (folder: string): string[] =>
  [...lookAt(folder).keys()].filter((path) => path.startsWith('episodes/'));

test('the feeds of the hostile corpus are there', () => {
  if (corpus !== undefined) {
    expect(casesFor('import').length).toBeGreaterThan(12);
    expect(casesFor('lint').length).toBeGreaterThan(12);
    expect(casesFor('diff').length).toBeGreaterThan(4);
    return;
  }
  expect(process.env['CI'], 'PODFEED_CORPUS must name the corpus').not.toBe('true');
  console.log('Not run: hostile feeds. PODFEED_CORPUS=path/to/corpus says where their sibling is.');
});

describe.skipIf(corpus === undefined)('a hostile feed', () => {
  test.each(casesFor('import'))('$file is imported: $verdict', async (one) => {
    const { around, cwd } = makeClean(one);
    const before = lookAt(around);
    const ran = await program.run(['import', 'feed.xml', 'show'], { cwd });
    expectHarmless(ran, one);
    const isRefused = one.verdict === 'reject' || (one.verdict === 'either' && ran.code === 1);
    expect(ran.code).toBe(isRefused ? 1 : 0);
    if (isRefused) {
      expect(ran.err).toMatch(/^feed\.xml:\d+:\d+ error /m);
      expect(lookAt(around)).toEqual(before);
    } else await expectImported(one, around, before);

    const other = makeClean(one);
    const without = await strict.run(['import', 'feed.xml', 'show'], { cwd: other.cwd });
    expect([without.code, without.out, without.err]).toEqual([ran.code, ran.out, ran.err]);
  });

  test.each(casesFor('lint'))('$file is checked: $verdict', async (one) => {
    const { around, cwd } = makeClean(one);
    const before = lookAt(around);
    const remote = one.command.includes('remote') ? ['--remote'] : [];
    const isLong = statSync(join(cwd, 'feed.xml')).size > 500_000;
    for (const format of isLong ? ['text'] : ['text', 'json', 'github', 'sarif', 'junit', 'compact']) {
      const ran = await program.run(['check', 'feed.xml', '--format', format, ...remote], { cwd });
      expectHarmless(ran, one, format === 'github');
      expect(ran.out.length).toBeLessThan(2_000_000);
      if (one.verdict === 'reject') expect(ran.code).toBe(1);
      if (format !== 'text') continue;
      // Minimal feeds lack what Apple wants, which is another matter.
      if (one.verdict === 'reject') expect(ran.out).toMatch(/^feed\.xml:\d+:\d+ error .*(?:xml|file)-/m);
      if (one.verdict === 'accept') expect(ran.out).not.toMatch(/ error .* (?:xml|file)-/);
      if (one.verdict === 'warn') expect(ran.out).toMatch(/^feed\.xml:\d+:\d+ (?:error|warning) /m);
      if (one.kind === 'ssrf') expect(ran.out.match(/is a private address/g)).toHaveLength(6);
    }
    expect(lookAt(around)).toEqual(before);
  });

  test.each(casesFor('diff'))('$file is compared: $verdict', async (one) => {
    const { around, cwd } = makeClean(one);
    copyFileSync(join(corpus!, 'control/feed.xml'), join(cwd, 'good.xml'));
    const before = lookAt(around);
    for (const words of [
      ['feed.xml', 'good.xml'],
      ['good.xml', 'feed.xml'],
    ]) {
      const ran = await program.run(['diff', ...words], { cwd });
      expect(ran).toMatchObject({ code: 2, out: '' });
      expectHarmless({ ...ran, code: 1 }, one);
      expect(ran.err).toMatch(/^podfeed: feed\.xml cannot be read as a feed: /);
    }
    expect(lookAt(around)).toEqual(before);
  });
});

function expectHarmless(ran: Ran, one: Case, own = false): void {
  expectWellBehaved(ran, one);
  expectNoForeignCommands(ran, one, own);
}

/** A show that stands alone, builds, gives the same feed back, and is not made a second time. */
async function expectImported(one: Case, around: string, before: Map<string, string>): Promise<void> {
  const cwd = join(around, 'some/where');
  const show = join(cwd, 'show');
  const made = lookAt(around);
  const outside = new Map([...made].filter(([path]) => !path.startsWith('some/where/show/')));
  expect(outside, 'nothing but the show is written').toEqual(before);
  const again = await program.run(['import', 'feed.xml', 'show'], { cwd });
  expect(again, again.err).toMatchObject({ code: 0, err: '' });
  expect(lookAt(around)).toEqual(made);

  const built = await program.run(['build'], { cwd: show });
  expectHarmless(built, one);
  expect(built.code, built.err).toBe(0);
  expectCleanOutput(join(show, 'public'), one);
  const xml = readFileSync(join(show, 'public/feed.xml'));
  for (const text of one.require ?? []) expect(unescaped(xml.toString())).toContain(text);
  const old = readDocument('old', readFileSync(join(cwd, 'feed.xml')));
  const fresh = readDocument('new', xml);
  const told = ({ episodes }: typeof old) =>
    episodes
      .map(({ title, guid, published, description, content, enclosure }) =>
        JSON.stringify({ title, guid, published, description, content, enclosure }),
      )
      .sort();
  expect(told(fresh)).toEqual(told(old));
  expect(episodesOf(show)).toHaveLength(old.episodes.length);
  expectSafeNames(episodesOf(show));
}

/** Device names of Windows, with any extension. */
const devices = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

function expectSafeNames(paths: readonly string[]): void {
  const folded = paths.map((path) => path.normalize('NFKD').toLowerCase());
  expect(new Set(folded).size).toBe(paths.length);
  for (const path of paths) {
    expect(path).toMatch(/^episodes\/[a-z0-9][a-z0-9-]{0,120}\.md$/);
    expect(devices.test(path.slice('episodes/'.length))).toBe(false);
  }
}
