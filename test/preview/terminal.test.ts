import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { previewFeed } from '../../src/preview/terminal.ts';
import { writeFeed } from '../tags/feeds.ts';
import { anyEpisode, anyShow } from '../tags/fields.ts';
import { unprintable } from '../text/unprintable.ts';

const plain = { colour: false, indent: 0 };

describe('a preview', () => {
  test('shows the feed as it is, notes on lines of their own', () => {
    const xml = writeFeed({ title: 'R&D' }, [{ title: 'a', content: '<p>a]]>b</p><ul>\n<li>c</li>\n</ul>' }]);
    expect(previewFeed(xml, plain)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>R&amp;D</title>
    <item>
      <title>a</title>
      <content:encoded><![CDATA[
        <p>a]]>b</p>
        <ul>
        <li>c</li>
        </ul>
      ]]></content:encoded>
    </item>
  </channel>
</rss>
`);
  });

  test('of one item begins at the left', () => {
    expect(
      previewFeed('    <item>\n      <title>a</title>\n    </item>\n', { colour: false, indent: 4 }),
    ).toBe('<item>\n  <title>a</title>\n</item>\n');
  });

  test('colours names and values', () => {
    expect(previewFeed('<a b="c">d</a>\n', { colour: true, indent: 0 })).toBe(
      '\x1b[2m<\x1b[22m\x1b[36ma\x1b[39m b=\x1b[32m"c"\x1b[39m\x1b[2m>\x1b[22md\x1b[2m</\x1b[22m\x1b[36ma\x1b[39m\x1b[2m>\x1b[22m\n',
    );
  });

  test('of any feed holds nothing that a terminal obeys, and colour adds only colour', () => {
    fc.assert(
      fc.property(anyShow, fc.array(anyEpisode, { maxLength: 2 }), (show, episodes) => {
        const xml = writeFeed(show, episodes);
        const shown = previewFeed(xml, plain);
        expect(unprintable.exec(shown)).toBeNull();
        const coloured = previewFeed(xml, { ...plain, colour: true });
        expect(stripVTControlCharacters(coloured)).toBe(shown);
        expect(shown.split('<item>')).toHaveLength(xml.split('<item>').length);
        for (const { title } of episodes)
          if (title && /^\w+$/.test(title)) expect(shown).toContain(`<title>${title}</title>`);
      }),
      { numRuns: 150 },
    );
  });
});
