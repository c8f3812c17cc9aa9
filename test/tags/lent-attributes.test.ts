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

  const podcast = 'https://podcastindex.org/namespace/1.0';
  const recipient = (address: string, content: readonly string[] = []) => ({
    name: 'podcast:valueRecipient',
    namespace: podcast,
    attributes: [{ name: 'address', namespace: '', value: address }, mark],
    ...(content.length > 0 ? { content } : {}),
  });
  const block = (...content: readonly object[]) => ({ name: 'podcast:value', namespace: podcast, content });
  const value = [{ recipients: [{ address: 'ada' }, { address: 'grace' }] }];

  test('goes to the one inside that has the same address, wherever it stands', () => {
    const extra = [block(recipient('grace'))] as never;
    expect(resolveExtra(episodeTags, { value }, extra)).toEqual({ extra, remarks: [] });
    const turned = [{ recipients: value[0]!.recipients.toReversed() }];
    expect(writeFeed({}, [{ value: turned, extra }])).toMatch(/address="grace" x:y="1"/);
    expect(resolveExtra(episodeTags, { value: turned }, extra)).toEqual({ extra, remarks: [] });
  });

  test('goes to nobody where the one inside is gone', () => {
    const extra = [block(recipient('bob'))] as never;
    expect(resolveExtra(episodeTags, { value }, extra)).toEqual({
      remarks: [{ rule: 'xml-extra-idle', path: ['extra'], text: 'podcast:valueRecipient' }],
    });
  });

  test('may be a text where there is none, and another element', () => {
    const other = { name: 'x:z', namespace: 'urn:x', content: ['1'] };
    const extra = [block(recipient('ada', ['note']), other)] as never;
    expect(resolveExtra(episodeTags, { value }, extra)).toEqual({ extra, remarks: [] });
    expect(writeFeed({}, [{ value, extra }])).toContain('x:y="1">note</podcast:valueRecipient>');
  });

  test('is no second element with a key of its own, at any depth', () => {
    const split = { name: 'split', namespace: '', value: '1' };
    const whole = { ...recipient('ada'), attributes: [split] };
    expect(resolveExtra(episodeTags, { value }, [block(whole)] as never).remarks).toEqual([
      { rule: 'xml-extra-known', path: ['extra'], text: 'podcast:value' },
    ]);
  });

  test('may be a further link beside the one that has a key', () => {
    const link = (rel: string) => ({
      name: 'atom:link',
      namespace: 'http://www.w3.org/2005/Atom',
      attributes: [
        { name: 'rel', namespace: '', value: rel },
        { name: 'href', namespace: '', value: 'https://example.com/b' },
      ],
    });
    const show = { feed: 'https://example.com/a' };
    expect(resolveExtra(showTags, show, [link('self'), link('self')]).extra).toHaveLength(2);
    expect(resolveExtra(showTags, show, [link('next')]).remarks).toHaveLength(1);
  });

  test('is not taken for another element where the prefix means something else', () => {
    const other = lender('itunes:image', 'urn:other');
    expect(resolveExtra(episodeTags, episode, [other])).toEqual({ extra: [other], remarks: [] });
  });
});
