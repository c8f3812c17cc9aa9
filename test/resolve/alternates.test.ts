import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { nextLock } from '../../src/commands/next-lock.ts';
import { walkShow } from '../../src/commands/walk-show.ts';
import type { Episode } from '../../src/feed/feed.ts';
import { writeLock } from '../../src/resolve/lock.ts';
import { lookAtAlternate } from '../../src/resolve/look-at-alternate.ts';
import { writeHead, writeItem } from '../../src/tags/write-feed.ts';
import type { Opened, OpenFile, ProjectFiles } from '../../src/text/files.ts';
import { limits } from '../../src/text/limits.ts';
import { makeJpeg, makePng } from '../media/make-media.ts';

const noAudio = () => Promise.reject(new Error('not to be measured'));

/** Files in memory; `reads` gets the length of every piece that is read. */
function project(files: ReadonlyMap<string, Uint8Array>, reads: number[] = []): ProjectFiles {
  const missing = { ok: false, problem: 'missing' } as const;
  return {
    episodes: () => ({ ok: true, value: [...files.keys()].filter((path) => path.startsWith('episodes/')) }),
    list: () => [],
    read: (path, limit): Opened<Uint8Array> => {
      const bytes = files.get(path);
      if (!bytes) return missing;
      return bytes.length > limit ? { ok: false, problem: 'too-large' } : { ok: true, value: bytes };
    },
    open: (path): Opened<OpenFile & { readonly absolute: string }> => {
      const bytes = files.get(path);
      if (!bytes) return missing;
      const read = (offset: number, length: number) => {
        reads.push(length);
        return bytes.subarray(offset, offset + length);
      };
      return { ok: true, value: { size: bytes.length, absolute: '/nowhere', read, close: () => undefined } };
    },
  };
}

const sha = (name: string, bytes: Uint8Array) => createHash(name).update(bytes).digest('base64');

describe('a file of another form', () => {
  const bytes = Buffer.alloc(3 * 1024 * 1024 + 5, 'sleeper ');
  const files = new Map([
    ['a.webm', bytes],
    ['empty.webm', Buffer.alloc(0)],
  ]);

  test('is hashed in pieces', async () => {
    const reads: number[] = [];
    const looked = await lookAtAlternate(project(files, reads), 'a.webm', new Set(['sha512']), noAudio);
    const sha384 = sha('sha384', bytes);
    expect(looked).toEqual({
      fact: {
        path: 'a.webm',
        bytes: bytes.length,
        sha384,
        hashes: new Map([
          ['sha384', sha384],
          ['sha512', sha('sha512', bytes)],
        ]),
      },
    });
    expect(reads).toHaveLength(4);
    expect(Math.max(...reads)).toBeLessThanOrEqual(1024 * 1024);
  });

  test('that is named by a hash nobody knows is hashed all the same', async () => {
    const looked = await lookAtAlternate(project(files), 'a.webm', new Set(['md5']), noAudio);
    expect(looked).toMatchObject({ fact: { hashes: new Map([['sha384', sha('sha384', bytes)]]) } });
  });

  test.each([
    ['b.webm', 'media-file-missing'],
    ['empty.webm', 'media-file-damaged'],
  ])('%s cannot be used', async (path, rule) => {
    const looked = await lookAtAlternate(project(files), path, new Set(), noAudio);
    expect(looked).toMatchObject({ remark: { rule } });
  });

  test('that is larger than any medium is not read', async () => {
    const huge: ProjectFiles = {
      ...project(files),
      open: () => ({
        ok: true,
        value: {
          size: limits.mediaFile + 1,
          absolute: '/nowhere',
          read: () => expect.unreachable(),
          close: () => undefined,
        },
      }),
    };
    const looked = await lookAtAlternate(huge, 'a.webm', new Set(), noAudio);
    expect(looked).toMatchObject({ remark: { rule: 'media-file-unreadable' } });
  });
});

describe('a clone without the media', () => {
  const texts = {
    'podfeed.yaml': `title: Night Trains
link: https://example.com/
feed: https://example.com/feed.xml
timezone: Europe/Berlin
media: {url: "https://media.example.com/"}
images: {href: banner.jpg, purpose: banner}
live: {status: live, start: 2026-03-01 18:00, title: Live, guid: a, alternates: live.webm}
`,
    'episodes/1.md': `---
title: Vienna
date: 2026-03-01 06:00
audio: {url: "https://media.example.com/1.mp3", length: 1, type: audio/mpeg}
images: [{href: wide.png, purpose: social}]
alternates: {file: small.webm, title: Small}
---
Notes.
`,
  };
  const media = {
    'media/banner.jpg': makeJpeg({ width: 3000, height: 1000 }),
    'media/wide.png': makePng({ width: 1920, height: 1080 }),
    'media/live.webm': Buffer.from('a stream that was kept'),
    'media/small.webm': Buffer.from('a smaller form'),
  };
  const bytesOf = (files: object) =>
    Object.entries(files).map(([path, text]) => [path, Buffer.from(text as Uint8Array)] as const);
  const now = Date.parse('2026-03-02T00:00:00Z') / 1000;

  async function built(files: ReadonlyMap<string, Uint8Array>) {
    const visited: Episode[] = [];
    const visit = (episode: Episode) => visited.push(episode);
    const walk = await walkShow(
      { files: project(files), showFile: 'podfeed.yaml' },
      { now, visit, visitAll: true },
    );
    const prefixes = new Map<string, string>();
    const items = visited.map((episode) => writeItem(episode, prefixes));
    const lock = nextLock(walk, [{ episodes: [] } as never], {});
    return { xml: writeHead(walk.show, prefixes) + items.join(''), lock: writeLock(lock!) };
  }

  test('builds the same bytes from what the lock recorded', async () => {
    const whole = await built(new Map([...bytesOf(texts), ...bytesOf(media)]));
    expect(whole.xml).toContain(`sha384-${sha('sha384', media['media/small.webm'])}`);
    expect(whole.xml).toContain('aspect-ratio="16/9" width="1920" height="1080" type="image/png"');
    const away = await built(
      new Map([...bytesOf({ ...texts, 'podfeed.lock.json': Buffer.from(whole.lock) })]),
    );
    expect(away.xml).toBe(whole.xml);
    expect(away.lock).toBe(whole.lock);
    const lost = await built(new Map(bytesOf(texts)));
    expect(lost.xml).not.toBe(whole.xml);
  });
});
