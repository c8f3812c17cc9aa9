import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlternateFact, ArtworkFact, FileFact, MediaFact } from '../../src/feed/feed.ts';
import { goneFrom } from '../../src/resolve/gone.ts';
import {
  differingEntries,
  type Lock,
  type LockedEpisode,
  type LockedFeed,
  readLock,
  writeLock,
} from '../../src/resolve/lock.ts';
import { openRecords } from '../../src/resolve/records.ts';

const yes = fc.boolean();
const size = fc.nat();
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const name = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 20 })
  .filter((text) => text !== '__proto__');
/** Records without the fields that have no value. */
const record = <T extends object>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc
    .record(fields)
    .map((entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)));
const named = (entry: fc.Arbitrary<object>) =>
  fc.array(fc.tuple(name, entry), { maxLength: 5 }).map((list) => new Map(list));
/** The same as a part of a lock; where facts know their path, with it. */
const part = <Entry>(entry: fc.Arbitrary<object>, hasPath = false) =>
  named(entry).map((entries) => {
    const list = [...entries].map(([path, fact]) => [path, hasPath ? { path, ...fact } : fact] as const);
    return new Map(list) as unknown as ReadonlyMap<string, Entry>;
  });

const locks: fc.Arbitrary<Lock> = fc.record(
  {
    guid: fc.uuid(),
    feeds: part<LockedFeed>(record({ guid: fc.string({ unit: 'binary' }) })),
    episodes: part<LockedEpisode>(
      record({
        guid: fc.string({ unit: 'binary' }),
        date: fc.integer({ min: 700_000_000, max: 4_000_000_000 }),
        url: maybe(fc.webUrl()),
        gone: maybe(fc.constant(true)),
      }),
    ),
    audio: part<MediaFact>(
      record({
        bytes: size,
        container: fc.constant('mp3'),
        duration: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        bitrate: maybe(fc.double({ min: 1, noNaN: true, noDefaultInfinity: true })),
        variable: maybe(yes),
        title: maybe(fc.string({ unit: 'binary' })),
      }),
      true,
    ),
    artwork: part<ArtworkFact>(
      record({
        digest: maybe(fc.string()),
        bytes: size,
        format: fc.constantFrom('jpeg', 'png'),
        width: size,
        height: size,
        colour: fc.constantFrom('rgb', 'grey', 'palette', 'cmyk'),
        alpha: yes,
        progressive: yes,
        exif: yes,
      }),
      true,
    ),
    transcripts: part<FileFact>(record({ bytes: size, digest: fc.string() }), true),
    alternates: part<AlternateFact>(
      record({
        bytes: size,
        sha384: fc.string({ unit: 'binary' }),
        bitrate: maybe(size),
        duration: maybe(size),
      }),
      true,
    ),
  },
  { requiredKeys: ['feeds', 'episodes', 'audio', 'artwork', 'alternates', 'transcripts'] },
);

describe('a lock', () => {
  test('reads as it was written, and is written as it was read', () => {
    fc.assert(
      fc.property(locks, (lock) => {
        const text = writeLock(lock);
        const read = readLock(text);
        expect(read).toEqual({ ok: true, lock });
        expect(read.ok && writeLock(read.lock)).toBe(text);
        expect(differingEntries(lock, lock)).toEqual([]);
      }),
    );
  });

  test('is the same text in whatever order it was filled', () => {
    fc.assert(
      fc.property(locks, (lock) => {
        const backwards = <Entry>(map: ReadonlyMap<string, Entry>) => new Map([...map].reverse());
        const { feeds, episodes, audio, artwork, alternates, transcripts } = lock;
        const other = {
          ...lock,
          feeds: backwards(feeds),
          episodes: backwards(episodes),
          audio: backwards(audio),
          artwork: backwards(artwork),
          alternates: backwards(alternates),
          transcripts: backwards(transcripts),
        };
        expect(writeLock(other)).toBe(writeLock(lock));
      }),
    );
  });

  test('of an earlier version has no media', () => {
    const text = '{"version": 1, "episodes": {"a.md": {"guid": "a", "date": "2026-03-01T05:00:00Z"}}}';
    const lock = {
      feeds: new Map(),
      episodes: new Map([['a.md', { guid: 'a', date: 1_772_341_200 }]]),
      audio: new Map(),
      artwork: new Map(),
      alternates: new Map(),
      transcripts: new Map(),
    };
    expect(readLock(text)).toEqual({ ok: true, lock });
  });

  test('of a later version may say more', () => {
    const text = `{"version": 1, "new": 1, "episodes": {"a.md": {"guid": "a", "date": "2026-03-01T05:00:00Z", "new": 1}},
      "media": {"a.mp3": {"bytes": 1, "container": "mp3", "duration": 1, "loudness": -16}}}`;
    expect(readLock(text)).toMatchObject({ ok: true });
  });

  const audio = { bytes: 1, container: 'mp3', duration: 1 };
  const picture = {
    bytes: 1,
    format: 'png',
    width: 1,
    height: 1,
    colour: 'rgb',
    alpha: false,
    progressive: false,
    exif: false,
  };
  const episode = { guid: 'a', date: '2026-03-01T05:00:00Z' };
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['no version', { episodes: {} }],
    ['another version', { version: 2, episodes: {} }],
    ['no episodes', { version: 1 }],
    ['a list of episodes', { version: 1, episodes: [] }],
    ['a guid that is a number', { version: 1, guid: 1, episodes: {} }],
    ['an episode without a guid', { version: 1, episodes: { a: { ...episode, guid: undefined } } }],
    ['an episode with half a date', { version: 1, episodes: { a: { ...episode, date: '2026-03-01' } } }],
    ['an address that is none', { version: 1, episodes: { a: { ...episode, url: 1 } } }],
    ['gone, perhaps', { version: 1, episodes: { a: { ...episode, gone: false } } }],
    ['media that are a list', { version: 1, episodes: {}, media: [] }],
    ['media that are nothing', { version: 1, episodes: {}, media: { a: null } }],
    ['bytes below zero', { version: 1, episodes: {}, media: { a: { ...audio, bytes: -1 } } }],
    ['bytes as text', { version: 1, episodes: {}, media: { a: { ...audio, bytes: '1' } } }],
    ['no duration', { version: 1, episodes: {}, media: { a: { ...audio, duration: undefined } } }],
    ['a title that is none', { version: 1, episodes: {}, media: { a: { ...audio, title: {} } } }],
    ['a picture of no format', { version: 1, episodes: {}, artwork: { a: { ...picture, format: 'bmp' } } }],
    ['a transcript without a digest', { version: 1, episodes: {}, transcripts: { a: { bytes: 1 } } }],
    ['a picture of no width', { version: 1, episodes: {}, artwork: { a: { ...picture, width: null } } }],
  ])('with %s is none', (_, value) => {
    expect(readLock(JSON.stringify(value))).toEqual({ ok: false });
  });

  test('that is no JSON is none', () => {
    for (const text of ['', '{', '{"version": 1e999, "episodes": {}}', '\ufeff{}', '{"version": 1}x']) {
      expect(readLock(text)).toEqual({ ok: false });
    }
  });

  test('with a huge number in it is none', () => {
    const text =
      '{"version": 1, "episodes": {}, "media": {"a": {"bytes": 1, "container": "mp3", "duration": 1e999}}}';
    expect(readLock(text)).toEqual({ ok: false });
  });
});

describe('which record is that of an episode', () => {
  const entry = { guid: 'a', date: 100, url: 'https://example.com/a.mp3' };
  const other = { guid: 'b', date: 100, url: 'https://example.com/b.mp3' };
  const old = { guid: 'c', date: 200 };
  const lock: Lock = {
    feeds: new Map(),
    episodes: new Map<string, typeof entry | typeof old>([
      ['a.md', entry],
      ['b.md', other],
      ['c.md', old],
      ['here.md', { guid: 'h', date: 300 }],
      ['full.md', { guid: 'f', date: 400, url: 'f' }],
    ]),
    audio: new Map(),
    artwork: new Map(),
    alternates: new Map(),
    transcripts: new Map(),
  };
  const open = () => openRecords(lock, ['here.md', 'full.md', 'new.md', 'newer.md']);
  const asked = { file: 'new.md', guid: undefined, published: 100, url: entry.url };

  test.each<[string, Partial<typeof asked> & { guid?: string | undefined }, string | undefined]>([
    ['its own, whatever has changed', { file: 'here.md', published: 7, url: 'x' }, 'here.md'],
    ['that with its date and file', {}, 'a.md'],
    ['that with its date and guid, whatever its file', { guid: 'b', url: 'x' } as never, 'b.md'],
    ['none with another date', { published: 101 }, undefined],
    ['none with another file', { url: 'https://example.com/x.mp3' }, undefined],
    ['none with another guid', { guid: 'x' } as never, undefined],
    ['one that knows no file, by its date', { published: 200, url: 'x' }, 'c.md'],
    ['not one that is there', { published: 300 }, undefined],
    [
      'its own with another guid',
      { file: 'full.md', guid: 'x', published: 400, url: 'f' } as never,
      'full.md',
    ],
    ['its own with another guid and date', { file: 'full.md', guid: 'x', url: 'f' } as never, 'full.md'],
    [
      'that of another file whose name it took',
      { file: 'full.md', guid: 'h', published: 300 } as never,
      'here.md',
    ],
    ['none where nothing is as it was', { file: 'full.md', guid: 'x', url: 'x' } as never, undefined],
    ['none without a date', { published: undefined } as never, undefined],
  ])('%s', (_, given, file) => {
    expect(open().of({ ...asked, ...given })?.file).toBe(file);
  });

  test('no record belongs to two', () => {
    const records = open();
    expect(records.of(asked)?.file).toBe('a.md');
    expect(records.of({ ...asked, file: 'newer.md' })).toBeUndefined();
  });

  test('the others are gone', () => {
    expect([...goneFrom(lock, ['here.md', 'a.md', 'full.md'])]).toEqual([
      ['b', { file: 'b.md', date: 100 }],
      ['c', { file: 'c.md', date: 200 }],
    ]);
  });
});
