import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveExtra } from '../../src/resolve/extra.ts';
import { episodeTags } from '../../src/tags/episode-tags.ts';
import { showTags } from '../../src/tags/show-tags.ts';
import type { Tag } from '../../src/tags/tag.ts';
import { readFeed, writeFeed } from './feeds.ts';
import { anyEpisode, anyShow, episodeFields, showFields } from './fields.ts';

/* Attributes that a known element may not have come back at the element that had them. */

const foreign = /\sx:lent="\d+"/g;

/** Gives some of the elements of the show and its items an attribute that nobody knows. */
function lend(xml: string, picks: readonly boolean[]): string {
  let index = 0;
  return xml
    .replace('<rss ', '<rss xmlns:x="urn:x" ')
    .replace(/^( {4}(?!<item)| {6}(?=<))<[a-z][\w:-]*/gim, (start, indent: string, offset: number) => {
      const isItem = xml.lastIndexOf('<item>', offset) > xml.lastIndexOf('</item>', offset);
      if ((indent.length === 6) !== isItem || !picks[index++ % picks.length]) return start;
      return `${start} x:lent="${index}"`;
    });
}

/** Without what may hold a line that looks like an element, and without what is lent already. */
const plain = <Fields extends { extra?: unknown; content?: unknown; description?: unknown; live?: unknown }>({
  extra,
  live,
  content,
  description,
  ...fields
}: Fields) => fields;

test('every attribute comes back where it was', () => {
  fc.assert(
    fc.property(
      anyShow.map(plain),
      fc.array(anyEpisode.map(plain), { maxLength: 2 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
      (show, episodes, picks) => {
        const given = lend(writeFeed(show, episodes), picks);
        const read = readFeed(given);
        const again = writeFeed(read.show, read.episodes);
        expect((again.match(foreign) ?? []).toSorted()).toEqual((given.match(foreign) ?? []).toSorted());
        expect(readFeed(again)).toEqual(read);
        // What only takes what it can read stays as it is, behind all others.
        expect(lines(again).toSorted()).toEqual(lines(given).toSorted());
      },
    ),
    { numRuns: 200 },
  );
});

/** The elements of a feed without the declarations above them, each with what it was lent in front. */
const lines = (xml: string): readonly string[] =>
  xml
    .slice(xml.indexOf('<channel>'))
    .split('\n')
    .map(
      (line) => `${line.match(foreign) ?? ''}${line.replace(/ xmlns:x="urn:x"/g, '').replace(foreign, '')}`,
    );

describe('every attribute that a tag writes is one that it says it knows', () => {
  const rows = (table: object, arbitraries: object) =>
    (Object.entries(table) as [string, Tag<unknown>][])
      .filter(([, tag]) => !tag.rest)
      .map(([field, tag]) => [field, tag, arbitraries[field as keyof typeof arbitraries]] as const);

  test.each([...rows(showTags, showFields), ...rows(episodeTags, episodeFields)])('%s', (_, tag, values) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(values as fc.Arbitrary<unknown>, (value) => {
        for (const { attributes = {} } of tag.write(value)) {
          for (const name of Object.keys(attributes)) seen.add(name);
        }
      }),
      { numRuns: 200 },
    );
    expect(tag.attributes).toEqual(expect.arrayContaining([...seen]));
  });
});

const itunes = 'http://www.itunes.com/dtds/podcast-1.0.dtd';
const mark = { name: 'x:y', namespace: 'urn:x', value: '1' };
const lender = (name: string, namespace = '') => ({ name, namespace, attributes: [mark] });

describe('what an author writes', () => {
  const episode = { title: 'A', image: 'https://example.com/a.jpg' };

  test('is put in the order of the feed, and what lends nothing at the end is left out', () => {
    const image = lender('itunes:image', itunes);
    const extra = [
      image,
      { name: 'acast:x', namespace: 'urn:a' },
      lender('title'),
      { name: 'title', namespace: '' },
    ];
    expect(resolveExtra(episodeTags, episode, extra)).toEqual({
      extra: [{ name: 'acast:x', namespace: 'urn:a' }, lender('title'), image],
      remarks: [],
    });
  });

  test('has an element that takes it, or is told that there is none', () => {
    expect(resolveExtra(episodeTags, episode, [lender('enclosure')])).toEqual({
      remarks: [{ rule: 'xml-extra-idle', path: ['extra'], text: 'enclosure' }],
    });
  });

  test('holds no attribute that has a key', () => {
    const length = { name: 'enclosure', namespace: '', attributes: [{ ...mark, name: 'length' }] };
    expect(resolveExtra(episodeTags, episode, [length]).remarks).toEqual([
      { rule: 'xml-extra-known', path: ['extra'], text: 'enclosure' },
    ]);
  });

  test('is not taken for another element where the prefix means something else', () => {
    const other = lender('itunes:image', 'urn:other');
    expect(resolveExtra(episodeTags, episode, [other])).toEqual({ extra: [other], remarks: [] });
  });
});
