import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lookAt, makeFolder, writeFiles } from '../commands/folder.ts';
import { openProgram, type Ran } from '../commands/run.ts';
import { readRoot } from '../xml/reading.ts';
import { type Case, corpusFolder, readCases } from './corpus.ts';
import { expectCleanOutput, expectNoForeignCommands, expectWellBehaved, unescaped } from './invariants.ts';
import { baseProject, caseFiles } from './project.ts';

const corpus = corpusFolder;
const program = openProgram();
/** gray-matter and zod compile code when they may; here nobody may. */
const strict = openProgram(['--disallow-code-generation-from-strings']);
afterAll(() => {
  program.close();
  strict.close();
});

/** Commands for feeds from elsewhere, which have tests of their own. */
const forFeeds = /lint|import|diff/;

const cases = corpus === undefined ? [] : readCases(corpus);
const applicable = cases.filter(({ command }) => !forFeeds.test(command));

test('the hostile corpus is there', () => {
  if (corpus !== undefined) {
    expect(applicable.length).toBeGreaterThan(30);
    return;
  }
  expect(process.env['CI'], 'PODFEED_CORPUS must name the corpus').not.toBe('true');
  console.log('Not run: the hostile corpus. PODFEED_CORPUS=path/to/corpus says where its sibling is.');
});

test('what is left out concerns feeds from elsewhere', () => {
  const left = cases.filter((one) => !applicable.includes(one));
  expect(left.every(({ place }) => place === 'feed file')).toBe(true);
});

describe.skipIf(corpus === undefined)('hostile', () => {
  test.each(applicable)('$file: $verdict', async (one) => {
    const project = await makeClean();
    writeFiles(project, caseFiles(corpus!, one));
    const around = lookAt(join(project, '../..'));

    const ran = await program.run(['build'], { cwd: project });
    expectWellBehaved(ran, one);
    expectNoForeignCommands(ran, one, false);
    expectVerdict(one, ran);
    expectCleanOutput(join(project, 'public'), one);
    const after = lookAt(join(project, '../..'));
    if (ran.code === 0) {
      for (const path of [...after.keys()].filter(isOutput)) after.delete(path);
      for (const path of [...around.keys()].filter(isOutput)) around.delete(path);
      const feed = unescaped(readFileSync(join(project, 'public/feed.xml'), 'utf8'));
      for (const text of one.require ?? []) expect(feed).toContain(text);
    }
    expect(after, 'nothing but the output is touched').toEqual(around);

    const without = await strict.run(['build'], { cwd: project });
    expect([without.code, without.err]).toEqual([ran.code, ran.err]);
    if (ran.code === 1) expect(without.out).toBe(ran.out);
    await expectFormats(one, project);
    if (one.kind === 'date' && one.verdict === 'accept') await expectSameInstant(project);
  });
});

/** A project as the corpus has it, built once, deep enough in a folder of its own that it can be left. */
async function makeClean(): Promise<string> {
  const project = join(makeFolder(), 'somewhere/project');
  writeFiles(project, baseProject(corpus!));
  const built = await program.run(['build'], { cwd: project });
  expectClean(built);
  return project;
}

/** Hints are allowed: the texts of the corpus are short. */
function expectClean(ran: Ran): void {
  expect(ran.code, ran.err).toBe(0);
  expect(ran.err).not.toMatch(/:\d+:\d+ (?:error|warning) /);
}

const isOutput = (path: string): boolean =>
  /^somewhere\/project\/(?:public\/|podfeed\.lock\.json$)/.test(path);

function expectVerdict({ verdict, place }: Case, ran: Ran): void {
  if (verdict === 'reject') {
    expect(ran.code).toBe(1);
    const inShow = place.startsWith('show.yaml') || place.startsWith('cover');
    const file = inShow ? 'podfeed\\.yaml' : '(?:episodes/)?case\\.\\w+';
    expect(ran.err).toMatch(new RegExp(`^${file}:\\d+:\\d+ error `, 'm'));
  }
  if (verdict === 'accept') expectClean(ran);
  if (verdict === 'warn') {
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/:\d+:\d+ warning /);
  }
}

/** A bare day is midnight in the time zone of the show, Europe/Berlin, and not of the machine. */
async function expectSameInstant(cwd: string): Promise<void> {
  const feeds = new Set<string>();
  for (const TZ of ['UTC', 'Europe/Berlin', 'Pacific/Kiritimati']) {
    const { out } = await program.run(['build', '--stdout'], { cwd, env: { TZ } });
    feeds.add(out);
  }
  expect(feeds.size).toBe(1);
  expect([...feeds].join('')).toContain('<pubDate>Sat, 28 Mar 2026 23:00:00 +0000</pubDate>');
}

/** The same show in the other formats, in a workflow of GitHub, and looked at in the terminal. */
async function expectFormats(one: Case, cwd: string): Promise<void> {
  const workflow = { GITHUB_ACTIONS: 'true' };
  const annotated = await program.run(['validate', '--format', 'github'], { cwd, env: workflow });
  expectWellBehaved(annotated, one);
  expectNoForeignCommands(annotated, one, true);
  const logged = await program.run(['validate'], { cwd, env: workflow });
  expectWellBehaved(logged, one);
  expectNoForeignCommands(logged, one, false);
  const json = await program.run(['validate', '--format', 'json'], { cwd });
  expectWellBehaved(json, one);
  const { findings } = JSON.parse(json.out) as { findings: { line: number; file: string }[] };
  expect(findings.every(({ line, file }) => line >= 1 && !file.startsWith('/'))).toBe(true);
  for (const format of ['sarif', 'junit', 'compact']) {
    const ran = await program.run(['validate', '--format', format], { cwd, env: workflow });
    expectWellBehaved(ran, one);
    expectNoForeignCommands(ran, one, false);
    if (format === 'sarif') expect(JSON.parse(ran.out).runs[0].results).toHaveLength(findings.length);
    if (format === 'junit') expect(readRoot(ran.out).name).toBe('testsuites');
    if (format === 'compact') expect(ran.out.split('\n')).toHaveLength(findings.length + 1);
  }
  const preview = await program.run(['preview'], { cwd });
  expectWellBehaved(preview, one);
}
