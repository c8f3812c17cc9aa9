import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../commands/folder.ts';
import { makeMp3, makePng } from '../media/make-media.ts';
import type { Case } from './corpus.ts';

/*
 * The corpus was written for a schema of its own. Here its keys get our names and its show is completed until
 * nothing is wrong with it; not a byte of what is hostile is touched.
 */

const sound = makeMp3({ seconds: 61, bitrate: 64, mono: true });
const otherSound = makeMp3({ seconds: 62, bitrate: 64, mono: true });
const picture = makePng({ width: 1400, height: 1400 });

/** What our show file wants and the one of the corpus does not have; first, so that the rest stays the end. */
const completion = `feed: https://example.org/feed.xml
categories: [Technology]
explicit: false
media: {dir: .}
schedule: {day: [Monday, Sunday]}
rules: {sched-gap: off}
`;

/** The show of the corpus without any case: it builds without an error. */
export function baseProject(corpus: string): Files {
  const read = (name: string): Buffer => readFileSync(join(corpus, 'base', name));
  return {
    'podfeed.yaml': asShow(read('show.yaml')),
    'episodes/000-ok.md': replaced(read('episodes/000-ok.md'), [
      ['audio/ok.mp3', 'audio/base.mp3'],
      // No two episodes come out at the same time.
      ['2026-01-05T', '2026-01-04T'],
    ]),
    'audio/base.mp3': otherSound,
    'audio/ok.mp3': sound,
    'art/cover.png': picture,
  };
}

/** The files that a case puts into the show, the hostile one first. */
export function caseFiles(corpus: string, { file, place }: Case): Files {
  const bytes = readFileSync(join(corpus, file));
  if (place === 'episodes/') return { 'episodes/case.md': asEpisode(bytes) };
  if (place.startsWith('show.yaml')) return { 'podfeed.yaml': asShow(bytes) };
  const name = `case${file.slice(file.lastIndexOf('.'))}`;
  switch (place) {
    case 'chapters file of an episode':
      return { [name]: bytes, 'episodes/case.md': episode(`audio: audio/ok.mp3\nchapters: ${name}`) };
    case 'transcript of an episode':
      return { [name]: bytes, 'episodes/case.md': episode(`audio: audio/ok.mp3\ntranscripts: ${name}`) };
    case 'audio file of an episode':
      return { [name]: bytes, 'episodes/case.md': episode(`audio: ${name}`) };
    case 'cover art of the show':
      return { 'art/cover.png': bytes };
    case 'the incremental cache file':
      // There is no such file, so a file by that name may hold what it likes.
      return { '.podfeed-cache.json': bytes };
    default:
      throw new Error(`No place in a show is known for ${place}.`);
  }
}

/** An episode that has nothing wrong with it but what the given keys bring. */
export function episode(keys: string, notes = 'Ordinary notes.'): string {
  return `---\ntitle: "Plain title"\ndate: 2026-01-05T08:00:00Z\nguid: "urn:uuid:7c9f1a52-0000-4000-8000-000000000001"\n${keys}\n---\n${notes}\n`;
}

function asShow(bytes: Buffer): Buffer {
  const renamed = replaced(bytes, [
    ['\nemail: test@example.org\n', '\nowner: {name: Test Author, email: test@example.org}\n'],
    ['output: ../../outside/feed.xml', 'output: {dir: ../../outside}'],
  ]);
  return Buffer.concat([Buffer.from(completion), renamed]);
}

function asEpisode(bytes: Buffer): Buffer {
  return replaced(bytes, [
    ['\nepisode: ', '\nnumber: '],
    ['\ntranscript: ', '\ntranscripts: '],
  ]);
}

/** Replaces text in bytes that need not be text. */
function replaced(bytes: Buffer, pairs: readonly (readonly [from: string, to: string])[]): Buffer {
  const text = pairs.reduce((all, [from, to]) => all.replace(from, to), bytes.toString('latin1'));
  return Buffer.from(text, 'latin1');
}
