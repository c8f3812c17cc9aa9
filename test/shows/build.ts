import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compareWritten, memoryStore, openComposer } from '../../src/commands/compose.ts';
import { walkShow } from '../../src/commands/walk-show.ts';
import { openProject } from '../../src/disk.ts';
import type { Episode, Show } from '../../src/feed/feed.ts';
import { instantAtOffset } from '../../src/feed/instant.ts';
import type { Finding } from '../../src/text/finding.ts';
import { makeJpeg, makeM4a, makeMp3, makePng } from '../media/make-media.ts';

/** Media of the shows, by path in their media folders. They are made here, so that none is committed. */
const media: Readonly<Record<string, () => Uint8Array | string>> = {
  'cover.jpg': () => makeJpeg({ width: 3000, height: 3000 }),
  'banner.jpg': () => makeJpeg({ width: 3000, height: 1000 }),
  '005.opus': () => 'not looked into but for its size and hash',
  '005.m4a': () => makeM4a({ seconds: 3725 }),
  '005.jpg': () => makeJpeg({ width: 1920, height: 1080 }),
  'cover.png': () => makePng({ width: 1400, height: 1400 }),
  'vienna.mp3': () => makeMp3({ seconds: 61, bitrate: 32 }),
  '001.mp3': () => makeMp3({ seconds: 60, bitrate: 32 }),
  '002.m4a': () => makeM4a({ seconds: 1925 }),
  '002.png': () => makePng({ width: 1400, height: 1400 }),
  '002.chapters.json': () =>
    JSON.stringify({
      version: '1.2.0',
      chapters: [
        { startTime: 0, title: 'Start' },
        { startTime: 600, title: 'End' },
      ],
    }),
  '002.vtt': () => 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nWelcome.\n',
  '003.srt': () => '1\n00:00:01,000 --> 00:00:04,000\nWelcome.\n',
  '005.srt': () => '1\n00:00:01,000 --> 00:00:04,000\nAda: Welcome back.\n',
  '005.de.vtt': () => 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ada>Willkommen.\n',
};

/** 1 January 2027, when all episodes are out. */
const now = instantAtOffset({ year: 2027, month: 1, day: 1, hour: 0, minute: 0, second: 0 }, 0);

export interface BuiltShow {
  readonly show: Show;
  /** In the order of the feed, with their notes. */
  readonly episodes: readonly Episode[];
  readonly xml: string;
  readonly errors: readonly Finding[];
  /** What our reader finds to be other than what was written. */
  readonly difference: string | undefined;
}

/** Builds a show of this folder in a copy of it that has media. */
export async function buildShow(name: string): Promise<BuiltShow> {
  const root = mkdtempSync(join(tmpdir(), 'show-'));
  try {
    cpSync(resolve(import.meta.dirname, name), root, { recursive: true });
    mkdirSync(join(root, 'media'));
    for (const [path, make] of Object.entries({ ...media, ...serialAudio() })) {
      writeFileSync(join(root, 'media', path), make());
    }
    const composer = openComposer(memoryStore());
    const whole = new Map<string, Episode>();
    const walk = await walkShow(
      { files: openProject(root), showFile: 'podfeed.yaml' },
      {
        now,
        visit(episode) {
          whole.set(episode.origin.file, episode);
          composer.add(episode);
        },
      },
    );
    const composed = composer.finish(walk.show);
    const pieces = [...composed.pieces];
    const episodes = composed.episodes.map(({ file }) => whole.get(file)!);
    const newest = Math.max(...[...whole.values()].map(({ published }) => published ?? 0));
    return {
      show: { ...walk.show, lastBuild: newest },
      episodes,
      xml: pieces
        .map((piece) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString()))
        .join(''),
      errors: walk.findings.filter(({ severity }) => severity === 'error'),
      difference: compareWritten(pieces, composed.expected),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function serialAudio(): Record<string, () => Uint8Array> {
  const names = [
    '00-trailer',
    '01-plans',
    '02-powder',
    '03-water',
    '10-trailer',
    '11-light',
    '12-rails',
    '13-extra',
  ];
  return Object.fromEntries(
    names.map((name, index) => [`${name}.mp3`, () => makeMp3({ seconds: 60 + index, bitrate: 32 })]),
  );
}
