import { describe, expect, test } from 'vitest';
import { walkFeed } from '../../src/commands/walk-feed.ts';

/* What strangers send: each is a finding at its place, and reading goes on where that is possible. */

const itunes = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const feed = (inside: string, { before = '', root = itunes } = {}): string =>
  `${before}<rss version="2.0" ${root}><channel><title>Night Trains</title>\n<item><title>The Last Sleeper</title>\n${inside}</item></channel></rss>`;

type Found = readonly [rule: string, line: number, column: number];

function look(document: string | Uint8Array) {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document;
  const { findings, episodes } = walkFeed('feed.xml', bytes, { now: 1_772_000_000 });
  const found = findings.map(({ rule, place }): Found => [rule, place.line, place.column]);
  return { found, episodes: episodes.length };
}

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('reading goes on', () => {
  test.each<[string, string | Uint8Array, Found]>([
    ['an & that stands for itself', feed('<author>A & B</author>'), ['xml-not-wellformed', 3, 11]],
    [
      'an & in an attribute',
      feed('<itunes:image href="https://e.org/a?b&c"/>'),
      ['xml-not-wellformed', 3, 38],
    ],
    ['an entity of HTML', feed('<author>A&nbsp;B</author>'), ['xml-named-entity', 3, 10]],
    [
      'blanks before the declaration',
      feed('', { before: '\n <?xml version="1.0"?>' }),
      ['xml-leading-bytes', 1, 1],
    ],
    [
      'a prefix that is not declared',
      feed('<itunes:author>A</itunes:author>', { root: '' }),
      ['xml-ns-undeclared', 3, 2],
    ],
    ['a prefix that nobody knows', feed('<x:y>A</x:y>'), ['xml-ns-undeclared', 3, 2]],
    [
      'an address of a namespace in other letters',
      feed('', { root: 'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd"' }),
      ['xml-ns-itunes', 1, 34],
    ],
    [
      'an address of a namespace with https',
      feed('', { root: 'xmlns:itunes="https://www.itunes.com/dtds/podcast-1.0.dtd"' }),
      ['xml-ns-itunes', 1, 34],
    ],
    ['a DOCTYPE without declarations', feed('', { before: '<!DOCTYPE rss>\n' }), ['xml-doctype-idle', 1, 1]],
    [
      'ISO-8859-1',
      Buffer.from(
        feed('<author>Müller</author>', { before: '<?xml version="1.0" encoding="ISO-8859-1"?>' }),
        'latin1',
      ),
      ['xml-encoding-legacy', 1, 31],
    ],
    [
      'UTF-16',
      utf16(feed('', { before: '<?xml version="1.0" encoding="UTF-16"?>' })),
      ['xml-encoding-legacy', 1, 31],
    ],
    [
      'UTF-16, and a value that is wrong in it',
      utf16(feed('<pubDate>soon</pubDate>')),
      ['ep-pubdate-format', 3, 10],
    ],
    ['a byte order mark', Buffer.from(`\ufeff${feed('')}`), ['xml-bom', 1, 1]],
    ['a date of ISO 8601', feed('<pubDate>2026-01-05T08:00:00Z</pubDate>'), ['xml-value-date', 3, 10]],
    [
      'a date that no calendar has',
      feed('<pubDate>Sat, 31 Jun 2025 00:00:00 GMT</pubDate>'),
      ['ep-pubdate-format', 3, 10],
    ],
    [
      'the wrong weekday',
      feed('<pubDate>Mon, 05 Aug 2025 00:00:00 GMT</pubDate>'),
      ['ep-pubdate-weekday', 3, 10],
    ],
    [
      'a time zone of no meaning',
      feed('<pubDate>05 Aug 2025 00:00:00 XYZ</pubDate>'),
      ['ep-pubdate-zone', 3, 10],
    ],
    ['99 minutes', feed('<itunes:duration>1:99:99</itunes:duration>'), ['media-duration-format', 3, 18]],
    [
      'a length of no number',
      feed('<enclosure url="https://e.org/a.mp3" length="-1" type="audio/mpeg"/>'),
      ['media-length-missing', 3, 46],
    ],
    [
      'HTML that is wrong in CDATA',
      feed('<description><![CDATA[\n<p>Ships & <b>trains</p>]]></description>'),
      ['xml-html-invalid', 4, 12],
    ],
    [
      'HTML that is wrong in escapes',
      feed('<description>&lt;p>a&amp;#38;b &lt;b>c&lt;/p></description>'),
      ['xml-html-invalid', 3, 32],
    ],
    ['names of prototypes', feed('<__proto__>a</__proto__>'), ['xml-element-unknown', 3, 2]],
  ])('%s', (_, document, wanted) => {
    const { found, episodes } = look(document);
    expect(found).toContainEqual(wanted);
    expect(episodes).toBe(1);
  });
});

describe('reading ends, and nothing is said of what was not read', () => {
  const many = (count: number, piece: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => piece(index)).join('');
  const entities = (inside: string): string =>
    feed('<author>&a;</author>', { before: `<!DOCTYPE rss [${inside}]>\n` });

  test.each<[string, string | Uint8Array, Found]>([
    [
      'entities of entities',
      entities(many(9, (i) => `<!ENTITY e${i} "&e${i + 1};&e${i + 1};">`)),
      ['xml-doctype', 1, 1],
    ],
    ['a long entity used often', entities(`<!ENTITY a "${'x'.repeat(50_000)}">`), ['xml-doctype', 1, 1]],
    ['an entity of a file', entities('<!ENTITY a SYSTEM "file:///etc/passwd">'), ['xml-doctype', 1, 1]],
    ['an entity named like one that XML has', entities('<!ENTITY lt "x">'), ['xml-doctype', 1, 1]],
    ['NUL', feed('<author>a\0b</author>'), ['xml-illegal-char', 3, 10]],
    ['a vertical tab', feed('<author>a\u000bb</author>'), ['xml-illegal-char', 3, 10]],
    ['a reference to NUL', feed('<author>a&#0;b</author>'), ['xml-illegal-char', 3, 10]],
    ['a reference to U+001F', feed('<author>a&#x1F;b</author>'), ['xml-illegal-char', 3, 10]],
    ['half a character', utf16(feed('<author>a\ud800b</author>')), ['xml-encoding', 3, 10]],
    [']]> in text', feed('<author>a]]>b</author>'), ['xml-not-wellformed', 3, 10]],
    ['two roots', `${feed('')}\n<rss/>`, ['xml-not-wellformed', 4, 2]],
    ['text after the end', `${feed('')}\nx`, ['xml-not-wellformed', 4, 1]],
    ['an attribute twice', feed('<enclosure url="a" url="b"/>'), ['xml-not-wellformed', 3, 25]],
    ['a crossed end tag', feed('<author><b>a</author></b>'), ['xml-not-wellformed', 3, 13]],
    ['10,000 nested elements', feed('<a>'.repeat(10_000)), ['file-limit', 3, 185]],
    ['200,000 nested elements', feed('<a>'.repeat(200_000)), ['file-limit', 3, 185]],
    ['3,000 nested declarations', feed(many(3_000, (i) => `<a xmlns:p${i}="u">`)), ['file-limit', 3, 1029]],
    ['100,000 attributes', feed(`<a ${many(100_000, (i) => `b${i}="" `)}/>`), ['file-limit', 3, 2]],
    [
      'a document past its limit',
      feed(`<author>${'x'.repeat(32 * 1024 * 1024)}</author>`),
      ['file-limit', 1, 1],
    ],
    [
      'bytes that are not UTF-8',
      Buffer.from(feed('<author>M\u00fcller</author>'), 'latin1'),
      ['xml-encoding', 3, 10],
    ],
    ['a page of HTML', '<!DOCTYPE html>\n<html><br></html>', ['xml-root', 1, 1]],
    ['nothing', '', ['xml-not-wellformed', 1, 1]],
  ])('%s', (_, document, wanted) => {
    const { found } = look(document);
    expect(found).toEqual([wanted]);
  });
});

test('a text of 20 MB, and 40,000 items, are read', () => {
  expect(look(feed(`<description>${'x '.repeat(10_000_000)}</description>`)).episodes).toBe(1);
  expect(look(feed(`</item>${'<item><title>a</title></item>'.repeat(40_000)}<item>`)).episodes).toBe(40_002);
}, 120_000);
