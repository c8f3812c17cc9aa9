import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Episode, EpisodeFields, Show, ShowFields } from '../../src/feed/feed.ts';
import { episodeTags } from '../../src/tags/episode-tags.ts';
import { readDocument } from '../../src/tags/read-document.ts';
import { showTags } from '../../src/tags/show-tags.ts';
import { writeFeed } from './feeds.ts';
import { anyEpisode, anyShow } from './fields.ts';

const encode = (text: string): Uint8Array => Buffer.from(text);

function fieldsOf(owner: Show | Episode): Record<string, unknown> {
  const { origin: _, remarks: __, facts: ___, liveItems: ____, ...fields } = owner as Episode & Show;
  return fields;
}

/** UTF-16 in either order, as a document would declare it. */
function asUtf16(text: string, isBig: boolean): Uint8Array {
  const declared = text.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  const bytes = Buffer.from(`\ufeff${declared}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

describe('any feed that was written', () => {
  test('is read as it was, field by field, without a word about how it is written', () => {
    fc.assert(
      fc.property(anyShow, fc.array(anyEpisode, { maxLength: 4 }), (show, episodes) => {
        const read = readDocument('feed.xml', encode(writeFeed(show, episodes)));
        expect(read.broken).toBe(false);
        expect(fieldsOf(read.show)).toEqual(show);
        expect(read.episodes.map(fieldsOf)).toEqual(episodes);
        const all = [...read.show.remarks, ...read.episodes.flatMap(({ remarks }) => remarks)];
        expect(all.filter(({ rule, unread }) => unread || rule === 'xml-not-wellformed')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is read alike in UTF-16, with other line ends outside its values, and with other prefixes', () => {
    fc.assert(
      fc.property(anyShow, anyEpisode, fc.boolean(), (show, episode, isBig) => {
        const written = writeFeed(show, [episode]);
        const plain = readDocument('feed.xml', encode(written));
        const moved = written
          .replace(/xmlns:itunes=/, 'xmlns:a-b.c=')
          .replaceAll(/(<\/?)itunes:/g, '$1a-b.c:');
        const others = [asUtf16(written, isBig)];
        if (!written.includes('<![CDATA[')) others.push(encode(moved));
        for (const bytes of others) {
          const read = readDocument('feed.xml', bytes);
          expect(fieldsOf(read.show)).toEqual(fieldsOf(plain.show));
          expect(read.episodes.map(fieldsOf)).toEqual(plain.episodes.map(fieldsOf));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the place of every field', () => {
  const lookAt = (xml: string, owner: Show | Episode, table: object): void => {
    for (const field of Object.keys(table)) {
      if ((owner as unknown as Record<string, unknown>)[field] === undefined) continue;
      const { line, column, endLine, endColumn } = owner.origin.place([field]);
      const lines = xml.split(/\r\n|\r|\n/);
      expect(line).toBeGreaterThan(1);
      expect(endLine * 1e6 + endColumn).toBeGreaterThan(line * 1e6 + column);
      expect(column - 1).toBeLessThanOrEqual(lines[line - 1]!.length);
    }
  };

  test('is inside the document, and a plain text stands exactly there', () => {
    fc.assert(
      fc.property(anyShow, anyEpisode, (show, episode) => {
        const xml = writeFeed(show, [episode]);
        const read = readDocument('feed.xml', encode(xml));
        lookAt(xml, read.show, showTags);
        lookAt(xml, read.episodes[0]!, episodeTags);
        const source = read.show.origin.source()!;
        const plain: [Show | Episode, 'title' | 'link' | 'author', string | undefined][] = [
          [read.show, 'title', show.title],
          [read.show, 'author', show.author],
          [read.episodes[0]!, 'title', episode.title],
          [read.episodes[0]!, 'link', episode.link],
        ];
        for (const [owner, field, value] of plain) {
          if (value === undefined || /[&<>\r]/.test(value)) continue;
          const { line, column } = owner.origin.place([field]);
          const start = source.offset(line, column);
          expect(source.text.slice(start, start + value.length)).toBe(value);
        }
      }),
      { numRuns: 80 },
    );
  });
});

/* What the property found once, or could not find. */
test.each<[string, ShowFields, EpisodeFields]>([
  ['white space that is none to XML', { title: '\u00a0A\u00a0' }, { title: '\u2028' }],
  ['brackets that end CDATA', { description: ']]>' }, { content: 'a]]>b]]]]>c', description: ']]' }],
  [
    'names of prototypes',
    { title: '__proto__' },
    { keywords: 'constructor', guid: { value: 'toString', permalink: true } },
  ],
])('%s', (_, show, episode) => {
  const read = readDocument('feed.xml', encode(writeFeed(show, [episode])));
  expect(fieldsOf(read.show)).toEqual(show);
  expect(read.episodes.map(fieldsOf)).toEqual([episode]);
});
