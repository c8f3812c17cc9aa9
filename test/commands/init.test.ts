import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Host, Interrupted } from '../../src/commands/host.ts';
import { type InitOptions, init } from '../../src/commands/init.ts';
import { newEpisode } from '../../src/commands/new.ts';
import type { Prompts } from '../../src/commands/prompts.ts';
import { lookAt, makeFolder, writeFiles } from './folder.ts';
import { openProgram } from './run.ts';

const program = openProgram();
afterAll(() => program.close());

/** Noon of 1 June 2026 UTC. */
const noon = 1_780_315_200;

/** A world in memory, with somebody at a terminal unless said otherwise. */
function hostIn(cwd: string, terminal = true) {
  const printed = { out: '', err: '' };
  const host: Host = {
    cwd,
    env: {},
    clock: () => noon,
    zone: () => 'Europe/Berlin',
    input: { terminal, read: async () => undefined },
    out: {
      terminal: true,
      write: async (text) => {
        printed.out += text;
      },
    },
    err: {
      terminal: true,
      write: async (text) => {
        printed.err += text;
      },
    },
  };
  return { host, printed };
}

/** Somebody who gives these answers, by a word of the question, and takes what is offered otherwise. */
function person(answers: Readonly<Record<string, string | boolean>>) {
  const asked: string[] = [];
  const refused: string[] = [];
  const find = (message: string): string | boolean | undefined => {
    asked.push(message);
    const word = Object.keys(answers).find((each) => message.includes(each));
    if (word === undefined) return undefined;
    if (answers[word] === 'ESCAPE') throw new Interrupted();
    return answers[word];
  };
  const prompts: Prompts = {
    begin: () => {},
    end: () => {},
    write: async ({ message, otherwise, check }) => {
      for (const attempt of String(find(message) ?? otherwise ?? '').split('|')) {
        const why = check(attempt);
        if (why === undefined) return attempt.trim();
        refused.push(why);
      }
      throw new Error(`No answer to ${message}`);
    },
    choose: async ({ message, options, initial }) => {
      const wanted = find(message) ?? initial ?? options[0]!.value;
      return options.find(({ value }) => value === wanted)!.value;
    },
    search: async ({ message, options, initial }) => {
      const wanted = find(message) ?? initial;
      return options.find(({ value }) => value === wanted)!.value;
    },
    agree: async ({ message, initial }) => (find(message) as boolean | undefined) ?? initial,
  };
  return { open: async () => prompts, asked, refused };
}

const answers = {
  called: ' | Night Trains',
  'about, and for whom': 'Who keeps the sleeping cars of Europe running, told on the night shift.',
  'Who makes': 'Ada Muster',
  'e-mail': 'nobody|ada@trains.eu',
  'Which language': 'Deutsch|de',
  'web address': 'trains.eu|https://trains.eu/show',
  'time zone': 'Europe/Berlni|Europe/Berlin',
  weekday: 'Sontags|Sonntags',
  PDUs: true,
};

describe('questions', () => {
  test('are asked until an answer is one, and make a show without a mistake', async () => {
    const root = makeFolder();
    const { host, printed } = hostIn(root);
    const { open, asked, refused } = person(answers);
    expect(await init(undefined, {}, host, open)).toBe(0);
    expect(asked.length).toBe(14);
    expect(refused).toEqual([
      'Say something here.',
      'That is no e-mail address.',
      'That is no language code. Did you mean `de`?',
      'Write a whole address that begins with https://.',
      'There is no such time zone. Did you mean `Europe/Berlin`?',
      'That is no weekday. Did you mean `Sonntags`?',
    ]);
    expect(printed.err).toBe('');
    const show = readFileSync(join(root, 'podfeed.yaml'), 'utf8');
    for (const line of ['feed: https://trains.eu/show/feed.xml', 'day: Sonntags', 'required: true']) {
      expect(show).toContain(line);
    }
    expect(show).not.toContain('guid:');
  });

  test('are not asked where a flag answers', async () => {
    const { host } = hostIn(makeFolder());
    const { open, asked } = person(answers);
    const given: InitOptions = {
      title: 'Night Trains',
      day: 'Monday',
      pmi: false,
      explicit: false,
      type: 'serial',
    };
    expect(await init(undefined, given, host, open)).toBe(0);
    expect(asked.length).toBe(9);
  });

  test('stop when somebody would rather stop, and nothing is written', async () => {
    const root = makeFolder();
    const { host } = hostIn(root);
    const { open } = person({ ...answers, weekday: 'ESCAPE' });
    expect(await init(undefined, {}, host, open)).toBe(130);
    expect([...lookAt(root)]).toEqual([]);
  });

  test('are for a terminal alone', async () => {
    const { host } = hostIn(makeFolder(), false);
    const { open, asked } = person(answers);
    await expect(init(undefined, {}, host, open)).rejects.toThrow('--title');
    expect(await init(undefined, { yes: true }, host, open)).toBe(0);
    expect(asked).toEqual([]);
  });

  test('ask for the side of the triangle where the show requires it', async () => {
    const root = makeFolder();
    const { host } = hostIn(root);
    await init(undefined, { yes: true, pmi: true }, host);
    const { open, asked } = person({ Triangle: 'Power Skills' });
    expect(await newEpisode('Risk first', {}, host, open)).toBe(0);
    expect(await newEpisode('Plans', { triangle: ['leadership'] }, host, open)).toBe(0);
    expect(asked.length).toBe(1);
    expect(readFileSync(join(root, 'episodes/002-risk-first.md'), 'utf8')).toContain(
      'talentTriangle: Power Skills',
    );
    expect(readFileSync(join(root, 'episodes/003-plans.md'), 'utf8')).toContain(
      'talentTriangle: Power Skills',
    );
    const stop = person({ Triangle: 'ESCAPE' });
    expect(await newEpisode('Third', {}, host, stop.open)).toBe(130);
  });
});

test('from nothing to a feed of two episodes, without a finding on the way', async () => {
  const cwd = makeFolder();
  const run = (...args: string[]) => program.run(args, { cwd });
  expect(await run('init', '--yes', '--pmi')).toMatchObject({ code: 0, err: '' });
  expect(await run('validate')).toMatchObject({ code: 0, out: '1 episode checked: no mistakes found.\n' });
  expect((await run('build')).out).toMatch(/^Wrote public\/feed\.xml \(1 episode/);
  writeFiles(cwd, {
    'episodes/_template.md':
      '---\ntitle:\n---\n\nWhich risks deserve your first hour on a project, and which can wait until somebody asks.\n',
    'Recording.mp3': Buffer.concat([
      readFileSync(join(cwd, 'media/placeholder.mp3')),
      Buffer.alloc(208),
    ]).subarray(0, -208),
  });
  const made = await run('new', 'Risk first', '--audio', 'Recording.mp3', '--triangle', 'power-skills');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(await run('validate')).toMatchObject({ code: 0, out: '2 episodes checked: no mistakes found.\n' });
  expect((await run('build', '--future', '--stdout')).out).toContain('<title>Risk first</title>');
});

test('a folder that cannot be written is left as it was', async () => {
  const root = makeFolder();
  writeFiles(root, { media: 'a file where a folder should be' });
  const before = lookAt(root);
  const { host } = hostIn(root, false);
  await expect(init(undefined, { yes: true }, host)).rejects.toThrow('media');
  expect(lookAt(root)).toEqual(before);
});
