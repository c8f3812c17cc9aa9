import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walkFeed } from '../../src/commands/walk-feed.ts';
import { decodeXml } from '../../src/xml/read.ts';
import { corpusFolder, readManifest } from './validator-cases.ts';

const feeds =
  corpusFolder === undefined ? [] : readManifest(corpusFolder).filter(({ kind }) => kind === 'real-feed');

/** Lines are enough to find a place; the rest of them are long. */
const lineOf = (text: string, line: number): string => text.split(/\r\n|\r|\n/)[line - 1] ?? '';

const isNamed = /^`<([\w:.-]+)>` is `([^`…&<>]+)`, which /;

describe.skipIf(corpusFolder === undefined)('places in feeds', () => {
  test.each(feeds)('$file: what a finding quotes stands where it points', ({ file }) => {
    const bytes = readFileSync(join(corpusFolder!, file));
    const decoded = decodeXml(bytes);
    if ('kind' in decoded) throw new Error(decoded.message);
    const { findings } = walkFeed(file, bytes, { profiles: ['apple'] });
    for (const { place, message } of findings) {
      const from = lineOf(decoded.text, place.line);
      expect(place.column, message).toBeLessThanOrEqual([...from].length + 1);
      const [, element, value] = isNamed.exec(message) ?? [];
      if (value === undefined) continue;
      const here = [...from].slice(place.column - 1).join('');
      expect(here.startsWith(value) || here.startsWith(element!), `${place.line}: ${message}`).toBe(true);
    }
  });

  test('the same holds for a feed with repairs of several kinds', () => {
    const xml =
      '\n\n<rss version="2.0"><channel><title>Salt & snow & ice&nbsp;</title><docs>rss spec</docs>' +
      '<item><itunes:author>A & B</itunes:author><pubDate>Mon, 01 Mar 2026 05:00:00 +0000</pubDate></item></channel></rss>';
    const { findings } = walkFeed('feed.xml', Buffer.from(xml), {});
    const at = (rule: string): string[] =>
      findings
        .filter((finding) => finding.rule === rule)
        .map(({ place }) => lineOf(xml, place.line).slice(place.column - 1, place.column + 5));
    expect(at('xml-not-wellformed')).toEqual(['& snow', '& ice&', '& B</i']);
    expect(at('xml-named-entity')).toEqual(['&nbsp;']);
    expect(at('ep-pubdate-weekday')).toEqual(['Mon, 0']);
    expect(at('xml-value-address')).toEqual(['rss sp']);
    expect(at('xml-ns-undeclared')).toEqual(['itunes']);
  });
});
