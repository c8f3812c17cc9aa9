import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendShow } from '../../src/commands/mend-show.ts';
import type { Walk } from '../../src/commands/walk-show.ts';
import { walkShow } from '../../src/commands/walk-show.ts';
import { decodeUtf8 } from '../../src/text/decode.ts';
import type { ProjectFiles } from '../../src/text/files.ts';
import type { Files } from '../commands/folder.ts';
import { corpusFolder, readCases } from './corpus.ts';
import { baseProject, caseFiles } from './project.ts';

/* A fix never makes a show worse, whatever the show is. */

const options = { now: 1_780_315_200 };
const encode = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function inMemory(contents: Files): ProjectFiles {
  const names = Object.keys(contents);
  return {
    episodes: () => ({ ok: true, value: names.filter((name) => name.startsWith('episodes/')).sort() }),
    list: (dir) => names.filter((name) => name.startsWith(`${dir}/`)),
    read: (path, limit) => {
      if (!Object.hasOwn(contents, path)) return { ok: false, problem: 'missing' };
      const value = encode(contents[path]!);
      return value.length > limit ? { ok: false, problem: 'too-large' } : { ok: true, value };
    },
    open: (path) => {
      if (!Object.hasOwn(contents, path)) return { ok: false, problem: 'missing' };
      const bytes = Buffer.from(encode(contents[path]!));
      return {
        ok: true,
        value: {
          size: bytes.length,
          absolute: `/nowhere/${path}`,
          read: (offset, length) => bytes.subarray(offset, offset + length),
          close: () => undefined,
        },
      };
    },
  };
}

/** Files of which nothing could be known before. */
const isClosed = (walk: Walk, file: string): boolean =>
  walk.findings.some(({ rule, place }) => place.file === file && /^file-(?:yaml|front-matter)-/.test(rule));

async function expectNotWorse(contents: Files): Promise<number> {
  const project = { files: inMemory(contents), showFile: 'podfeed.yaml' };
  const before = await walkShow(project, { ...options, all: true });
  const { walk, mended } = await mendShow(project, options, undefined);
  const opened = mended.some(({ file }) => isClosed(before, file));
  if (!opened) expect(walk.counts.errors).toBeLessThanOrEqual(before.counts.errors);
  for (const { file, before: old, after, rules } of mended) {
    expect(file === 'podfeed.yaml' || file.startsWith('episodes/')).toBe(true);
    expect(Buffer.compare(Buffer.from(old), Buffer.from(encode(contents[file]!)))).toBe(0);
    expect(decodeUtf8(after).ok).toBe(true);
    expect(rules.length).toBeGreaterThan(0);
    expect(after[0] === 0xef && after[1] === 0xbb).toBe(old[0] === 0xef && old[1] === 0xbb);
    const ends = (bytes: Uint8Array): string =>
      JSON.stringify(Buffer.from(bytes).toString('latin1').slice(-2));
    if (!isClosed(before, file)) expect(ends(after).endsWith('\\n"')).toBe(ends(old).endsWith('\\n"'));
  }
  const fixed = { ...contents, ...Object.fromEntries(mended.map(({ file, after }) => [file, after])) };
  const again = await mendShow({ ...project, files: inMemory(fixed) }, options, undefined);
  expect(again.mended.map(({ file, rules }) => ({ file, rules }))).toEqual([]);
  expect(again.walk.counts).toEqual(walk.counts);
  return mended.length;
}

const corpus = corpusFolder;
const cases = corpus === undefined ? [] : readCases(corpus).filter(({ place }) => place !== 'feed file');

describe.skipIf(corpus === undefined)('the hostile corpus', () => {
  test.each(cases)('$file', async (one) => {
    await expectNotWorse({ ...baseProject(corpus!), ...caseFiles(corpus!, one) });
  });
});

const lines: Readonly<Record<string, readonly string[]>> = {
  title: [
    'The last sleeper',
    '"001: The last sleeper"',
    "'Ep. 7: It''s late'",
    'Part 1: The start',
    '" x "',
    '>-\n  3: Folded',
  ],
  number: ['7', '007', '"07"', '', '{number: 08, display: x}', '[1]'],
  date: ['2026-03-01', '1.3.2026', '2026/03/08', '"Sun, 01 Mar 2026 06:00:00 +0000"', 'x'],
  publishDay: ['Sunday', "Sonntag's", '"Sontags, Montag"', 'jeden Sonntags', '[Sontag, Mo]', 'x'],
  category: ['Arts', 'arts', '["", business]', 'Arts > Literature', '[Football, News & Politics]'],
  talentTriangle: [
    'Leadership',
    '[leadership, technical, Power Skills]',
    '{technical: 70, Ways of Working: 30}',
    '{technical: 70, leadership: 30}',
  ],
  audio: [
    '1.mp3',
    '{url: "https://media.example.com/1.mp3", length: 28800000, type: audio/mp3}',
    '{url: https://e.org/1.mp3, type: application/octet-stream, duration: 75:30}',
  ],
  duration: ['1800', '75:30', '50 min', '"1h"'],
  explicit: ['true', 'clean', '"Yes" # so', 'no'],
  location: ['{name: London, country: UK}', '[{geo: "1,2"}, {name: B, geo: "3, 4", osm: way/7}]', 'Berlin'],
  people: ['[{name: " Bob ", role: host}]', 'Ada'],
  hosts: ['[{name: Ada}]', '" Ada"'],
  license: ['CC BY 4.0', '{name: cc by 4.0}'],
  pdus: ['0,5', '0.3'],
  pubDate: ['2026-03-01', '[x]'],
  Season: ['02', '1'],
  episode: ['12', '012'],
  itunes: ['{title: "#7: x", order: 03}', '{title: x}'],
};
const showLines: Readonly<Record<string, readonly string[]>> = {
  title: ['Night Trains', '" Night: Trains "', 'Night: Trains'],
  language: ['en', 'en_US', 'Deutsch', 'in'],
  explicit: ['false', 'clean'],
  categories: ['[Business, arts]', 'Arts > Literature', '[Arts > Literature, Arts > Books]'],
  timezone: ['Europe/Berlin', 'x'],
  schedule: ['{day: Sontag, time: "06:00"}', '[{day: "Sonntag\'s"}, {day: Mo}]', '{day: Sunday}'],
  medium: ['Podcast', 'podcasts'],
  rules: ['{ep-title-number: warn}', '{ep-title-caps: off}'],
  site: ['https://example.com/'],
  feed: ['https://example.com/feed.xml'],
  tz: ['UTC'],
};

function blockOf(from: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<string> {
  const entry = fc
    .constantFrom(...Object.keys(from))
    .chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(...from[key]!)));
  const between = fc.constantFrom(
    '',
    '',
    '',
    '# a comment\n',
    '\n',
    '# podfeed-ignore ep-title-number: so\n',
  );
  return fc
    .uniqueArray(fc.tuple(entry, between), { maxLength: 10, selector: ([[key]]) => key })
    .map((all) => all.map(([[key, value], comment]) => `${comment}${key}: ${value}\n`).join(''));
}

const written = (block: fc.Arbitrary<string>, front: boolean): fc.Arbitrary<string> =>
  fc
    .tuple(
      block,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('', '', '\n', ' '),
      fc.nat(6),
      fc.string({ maxLength: 2 }),
    )
    .map(([text, crlf, mark, late, at, wild]) => {
      const noise =
        at === 0 ? `${text.slice(0, text.length / 2)}${wild}${text.slice(text.length / 2)}` : text;
      const whole = front ? `${late}---\n${noise}---\nSome\u000bnotes: x\n` : noise;
      return `${mark ? '\ufeff' : ''}${crlf ? whole.replaceAll('\n', '\r\n') : whole}`;
    });

test('a mended show has no more errors than before, and nothing is left that could be mended', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(
      written(blockOf(showLines), false),
      fc.array(written(blockOf(lines), true), { minLength: 1, maxLength: 3 }),
      async (showText, episodes) => {
        const files = Object.fromEntries(episodes.map((text, index) => [`episodes/${index}.md`, text]));
        changed += await expectNotWorse({ 'podfeed.yaml': showText, ...files });
      },
    ),
    { numRuns: 60 },
  );
  expect(changed).toBeGreaterThan(30);
}, 120_000);
