import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { episodeTags } from '../../src/tags/episode-tags.ts';
import { factsOf } from '../../src/tags/read-feed.ts';
import { showTags } from '../../src/tags/show-tags.ts';
import { readFeed, writeFeed } from './feeds.ts';
import { anyEpisode, anyShow, episodeFields, showFields } from './fields.ts';

const rows = <Fields extends object>(fields: Fields) => Object.keys(fields) as (keyof Fields)[];

describe('each field of a show', () => {
  test.each(rows(showTags))('%s is read as it was written', (field) => {
    fc.assert(
      fc.property(showFields[field] as fc.Arbitrary<unknown>, (value) => {
        expect(readFeed(writeFeed({ [field]: value }, []))).toEqual({
          show: { [field]: value },
          episodes: [],
          remarks: [],
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('each field of an episode', () => {
  test.each(rows(episodeTags))('%s is read as it was written', (field) => {
    fc.assert(
      fc.property(episodeFields[field] as fc.Arbitrary<unknown>, (value) => {
        expect(readFeed(writeFeed({}, [{ [field]: value }]))).toEqual({
          show: {},
          episodes: [{ [field]: value }],
          remarks: [],
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a whole feed', () => {
  test('is read as it was written, in pieces of any size, with equal facts', () => {
    fc.assert(
      fc.property(
        anyShow,
        fc.array(anyEpisode, { maxLength: 4 }),
        fc.integer({ min: 1, max: 99 }),
        (show, episodes, piece) => {
          const read = readFeed(writeFeed(show, episodes), piece);
          expect(read).toEqual({ show, episodes, remarks: [] });
          expect(factsOf(showTags, read.show)).toBe(factsOf(showTags, show));
          expect(read.episodes.map((each) => factsOf(episodeTags, each))).toEqual(
            episodes.map((each) => factsOf(episodeTags, each)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test('is written alike every time', () => {
    fc.assert(
      fc.property(anyShow, anyEpisode, (show, episode) => {
        const turned = Object.fromEntries(Object.entries(episode).reverse());
        expect(writeFeed(show, [turned])).toBe(writeFeed(show, [episode]));
      }),
      { numRuns: 50 },
    );
  });

  test('is understood by another reader', () => {
    fc.assert(
      fc.property(anyShow, fc.array(anyEpisode, { maxLength: 3 }), (show, episodes) => {
        // What nobody can be sure to see: an item that says nothing.
        const said = episodes.map((episode, index) => ({
          ...episode,
          guid: { value: `e${index}`, permalink: false },
        }));
        const seen = parseRssFeed(writeFeed({ title: 'A show', ...show }, said));
        expect(seen.items?.map(({ guid }) => guid) ?? []).toEqual(
          said.map(({ guid }) => ({ value: guid.value, isPermaLink: false })),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('is well-formed to libxml2, where there is xmllint', () => {
    const episodes = fc.sample(anyEpisode, { numRuns: 200, seed: 7 });
    for (const show of fc.sample(anyShow, { numRuns: 5, seed: 7 })) {
      const xml = writeFeed(show, episodes);
      const { status, error, stderr } = spawnSync('xmllint', ['--noout', '-'], {
        input: xml,
        encoding: 'utf8',
      });
      // Without xmllint our own strict reader is the judge.
      if (error) expect(readFeed(xml).episodes).toHaveLength(episodes.length);
      else expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
  });
});

describe('facts', () => {
  test('do not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyShow, (show) => {
        const turned = JSON.parse(JSON.stringify(show), (_key, value) =>
          value && typeof value === 'object' && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        );
        expect(factsOf(showTags, turned)).toBe(factsOf(showTags, show));
      }),
      { numRuns: 100 },
    );
  });

  test('are equal only for equal fields', () => {
    fc.assert(
      fc.property(anyShow, anyShow, (one, other) => {
        const equal = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(factsOf(showTags, one) === factsOf(showTags, other)).toBe(equal);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    [{ keywords: 'a' }, { subtitle: 'a' }],
    [{ title: 'a"link=1"b' }, { title: 'a', link: 'b' }],
    [{ txt: [{ text: 'ab' }] }, { txt: [{ text: 'a' }, { text: 'b' }] }],
    [{ txt: [{ text: 'a', purpose: 'b' }] }, { txt: [{ text: 'b', purpose: 'a' }] }],
    [{ guid: 'true' }, { explicit: true }],
    [{ ttl: 1 }, { ttl: 11 }],
  ])('%j are not those of %j', (one, other) => {
    expect(factsOf(showTags, one)).not.toBe(factsOf(showTags, other));
  });

  test('an empty list and an absent one are the same', () => {
    expect(factsOf(showTags, { txt: [], title: 'a' })).toBe(factsOf(showTags, { title: 'a' }));
  });
});

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
