import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkFeed } from '../../src/commands/walk-feed.ts';
import { htmlFaults } from '../../src/tags/inspect/html.ts';
import { readHtml } from '../../src/tags/inspect/html-syntax.ts';
import { type Around, faultsOf } from '../../src/tags/inspect/values.ts';
import type { Kind } from '../../src/tags/vocabulary/spec.ts';

const around: Around = { now: 1_772_000_000, isRss2: true, isCareful: () => false, longest: 255 };
const kinds: readonly Kind[] = [
  'plain',
  'html',
  'address',
  'reference',
  'iri',
  'web-address',
  'mail',
  'mail-and-name',
  'rfc822',
  'w3cdtf',
  'iso8601',
  'iso8601-any',
  'rfc3339',
  'integer',
  'count',
  'positive',
  'number',
  'decimal',
  'count-list',
  'latitude',
  'longitude',
  'language',
  'mime',
  'npt',
  'duration',
  'country',
  'uuid',
  'keywords',
  'position',
  'positions',
];

describe('values', () => {
  test.each<[Kind, string]>([
    ['address', 'https://example.com/a,b'],
    ['address', 'mailto:ada@example.com'],
    ['address', 'urn:uuid:d84ced82-1926-54c0-88c2-bb01dd35d7e3'],
    ['reference', 'a/b?c#d'],
    ['iri', 'https://example.com/zug-größe'],
    ['web-address', 'http://example.com'],
    ['mail', 'ada@example.com (Ada Muster)'],
    ['mail-and-name', 'ada@example.com (Ada Muster)'],
    ['rfc822', '1 Feb 2006 10:27 GMT'],
    ['rfc822', 'Tue, 29 Feb 2000 10:27:00 EST'],
    ['w3cdtf', '1994-11'],
    ['w3cdtf', '2003-11-25T21:09:47.52-06:00'],
    ['count-list', '1,2, 3'],
    ['language', 'de-AT'],
    ['mime', 'audio/ogg; codecs="opus"'],
    ['npt', '1:02:03.5'],
    ['duration', '7:04'],
    ['positions', '45.2 -71.4 46.4 -109.4'],
    ['plain', 'AT&T and R & D'],
    ['html', '<p>One<p>two <b>bold</b><br/>&uuml; & so on<ul><li>a<li>b</ul>'],
    ['html', '<table><tr><td>1<td>2<tr><td>3</table>'],
  ])('%s: %s', (kind, value) => expect(faultsOf(value, kind, around)).toEqual([]));

  test.each<[Kind, string, string]>([
    ['address', 'example.com', 'xml-value-address'],
    ['address', 'https:///path', 'xml-value-address'],
    ['address', 'http:/example.com', 'xml-value-address'],
    ['address', 'pod://example.com', 'xml-value-scheme'],
    ['web-address', 'https://localhost/', 'xml-value-address'],
    ['mail', 'ada at example', 'xml-value-mail'],
    ['mail-and-name', 'ada@example.com', 'xml-value-mail-name'],
    ['rfc822', 'Mon, 29 Feb 2000 10:27:00 GMT', 'ep-pubdate-weekday'],
    ['rfc822', '30 Feb 2000 10:27:00 GMT', 'xml-value-date'],
    ['rfc822', '29 Feb 00 10:27:00 GMT', 'xml-value-date-form'],
    ['rfc822', '29 Feb 2096 10:27:00 GMT', 'xml-value-date-implausible'],
    ['w3cdtf', '2003-11-25T21:09', 'xml-value-date'],
    ['positive', '0', 'xml-value-number'],
    ['latitude', '91', 'xml-value-number'],
    ['language', 'english', 'xml-value-language'],
    ['mime', 'mp3', 'xml-value-type'],
    ['duration', '7:60', 'xml-value-time'],
    ['plain', '<b>bold</b>', 'xml-text-html'],
    ['plain', 'R&amp;D', 'xml-text-html'],
    ['html', '<b>bold', 'xml-html-invalid'],
    ['html', '<a href="https://example.com/?a=1&b=2">x</a>', 'xml-html-invalid'],
    ['html', 'x </p>', 'xml-html-invalid'],
    ['html', '<p style="position: fixed">x</p>', 'xml-html-unsafe'],
    ['html', '<p onclick="x()">x</p>', 'xml-html-unsafe'],
    ['html', '<img src="/a.png">', 'xml-html-relative'],
  ])('%s: %s is %s', (kind, value, rule) => {
    expect(faultsOf(value, kind, around).map((each) => each.rule)).toEqual([rule]);
  });

  test('no value makes a reader stumble, and parts are inside', () => {
    const pieces = fc.constantFrom(
      '<',
      '</',
      '>',
      '<p',
      ' style="',
      '"',
      "'",
      '=',
      '&',
      '&#',
      ';',
      '<a href=',
      'x',
      ' ',
      ':',
      '//',
      '@',
      '\u0000',
      '\ud800',
    );
    const values = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(values, fc.constantFrom(...kinds), (value, kind) => {
        for (const { part } of faultsOf(value, kind, around)) {
          if (!part) continue;
          expect(part.start).toBeGreaterThanOrEqual(0);
          expect(part.end).toBeLessThanOrEqual(value.length);
        }
      }),
    );
  });

  test.each([
    '<',
    '<a ',
    '<p>',
    '&',
    '<a href="',
    '<script>',
    '</b>',
    '<b>',
    '<img src=x ',
    'a=b ',
    '<!--',
    "<a href='>",
  ])(
    'HTML of many %j is read in the time of one pass',
    (piece) => {
      const html = piece.repeat(200_000);
      expect(readHtml(html).tags.length).toBeLessThanOrEqual(20_001);
      expect(htmlFaults(html)).toBeDefined();
    },
    10_000,
  );
});

test.each([
  ['elements that nobody knows', '<x/>'],
  ['names that are all different', (index: number) => `<x${index}/>`],
  ['declarations', (index: number) => `<x xmlns:p${index}="urn:${index}"/>`],
  ['titles on one line', '<title>&amp;amp;</title>'],
  ['items', '<item><guid> x </guid><enclosure/></item>'],
])(
  'a feed of many %s is judged in little time',
  (_, piece) => {
    const many = Array.from({ length: 50_000 }, (_unused, index) =>
      typeof piece === 'string' ? piece : piece(index),
    ).join('');
    const { findings } = walkFeed(
      'feed.xml',
      Buffer.from(`<rss version="2.0"><channel>${many}</channel></rss>`),
      {},
    );
    expect(findings.length).toBeGreaterThan(0);
  },
  30_000,
);
