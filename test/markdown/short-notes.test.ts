import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeNotes } from '../../src/markdown/notes.ts';
import { cutHtml, simplify } from '../../src/markdown/short-notes.ts';
import { nasty } from '../feed/nasty.ts';
import { payloads } from './payloads.ts';

const bytes = (text: string): number => Buffer.byteLength(text);

/** Elements that are open at the end, and whether every end tag closed the innermost one. */
function balance(html: string): { open: string[]; crossed: boolean } {
  const open: string[] = [];
  let crossed = false;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g)) {
    if (['br', 'img', 'hr'].includes(name!)) continue;
    if (!slash) open.push(name!);
    else if (open.pop() !== name) crossed = true;
  }
  return { open, crossed };
}

const whole = { open: [], crossed: false };

describe('simplify', () => {
  test.each<[string, string]>([
    ['<p>a <strong>b</strong> <em>c</em> <code>d</code></p>', '<p>a b c d</p>'],
    ['<h2>a</h2>\n<p>b</p>', '<p>a</p>\n<p>b</p>'],
    ['<ul>\n<li>a</li>\n</ul>', '<ul>\n<li>a</li>\n</ul>'],
    ['<p><a href="x" title="a > b">c</a></p>', '<p><a href="x" title="a > b">c</a></p>'],
    ['<p>a<br />b</p>', '<p>a</p>\n<p>b</p>'],
    ['<blockquote>\n<p>a</p>\n</blockquote>', '<p>a</p>'],
    ['<p><img src="x" alt="y" /></p>', ''],
    ['<hr />\n<p>a</p>', '<p>a</p>'],
    ['<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>', '<p>\na \nb \n</p>'],
    ['<pre><code>a\nb</code></pre>', '<p>a\nb</p>'],
    ['<p>a &lt;b&gt; &amp; c</p>', '<p>a &lt;b&gt; &amp; c</p>'],
    ['plain', 'plain'],
    ['', ''],
    ['a<br>b', 'a b'],
    ['<ul><li>a<br>b</li></ul>', '<ul><li>a b</li></ul>'],
    ['<table><tr><th>a</th><th>b</th></tr></table>', '<p>a b </p>'],
    ['</p>a', 'a'],
    ['<p>a</p>\n\n\n<p>b</p>', '<p>a</p>\n<p>b</p>'],
    ['<p>a</p>\n<p>b</p>', '<p>a</p>\n<p>b</p>'],
    ['<h1><h2> </h2></h1>\na', 'a'],
    ['<a title=">">b</a>', '<a title=">">b</a>'],
    ['<a title=">" rel="<">b</a><', '<a title=">" rel="<">b</a>'],
  ])('%j', (html, simple) => {
    expect(simplify(html)).toBe(simple);
  });

  test('of any notes has only the tags of Apple, each closed, and is itself simple', () => {
    const body = fc.array(
      fc.oneof(
        fc.constantFrom(...payloads),
        nasty,
        fc.constantFrom(
          '- a\n',
          '> b\n',
          '\n\n',
          '# h\n',
          '1. x\n',
          '**b**',
          '<p>',
          '</p>',
          '<br>',
          '<ul><li>',
          '<h2>',
        ),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(body, (parts) => {
        const simple = simplify(writeNotes(parts.join(''), { base: 'https://example.com/' }));
        const names = [...simple.matchAll(/<\/?([a-z][a-z0-9]*)/g)].map((match) => match[1]!);
        expect(names.filter((name) => !['p', 'ol', 'ul', 'li', 'a'].includes(name))).toEqual([]);
        expect(balance(simple).open).toEqual([]);
        expect(simplify(simple)).toBe(simple);
      }),
      { numRuns: 400 },
    );
  });
});

describe('cutHtml', () => {
  test.each<[string, number, string]>([
    ['<p>One. Two. Three.</p>', 100, '<p>One. Two. Three.</p>'],
    ['<p>One is a number. Two is one too, isn’t it?</p>', 36, '<p>One is a number.</p>'],
    ['<p>One two three four five six</p>', 27, '<p>One two three…</p>'],
    ['<p>First paragraph.</p>\n<p>Second paragraph that is long.</p>', 45, '<p>First paragraph.</p>'],
    ['<ul><li>one</li><li>two three four</li></ul>', 39, '<ul><li>one</li><li>two…</li></ul>'],
    [
      '<p><a href="https://example.com/">a long link text</a></p>',
      56,
      '<p><a href="https://example.com/">a long link…</a></p>',
    ],
    ['<p>日本語のとても長い文章です。まだ続きます</p>', 62, '<p>日本語のとても長い文章です。</p>'],
  ])('%s to %i bytes', (html, limit, cut) => {
    expect(cutHtml(html, limit).html).toBe(cut);
    expect(bytes(cut)).toBeLessThanOrEqual(limit);
  });

  test('says how long it was, when it was cut', () => {
    expect(cutHtml('<p>a</p>', 8)).toEqual({ html: '<p>a</p>' });
    expect(cutHtml('<p>a b c</p>', 11)).toEqual({ html: expect.any(String), from: 12 });
  });

  const words = fc.constantFrom(
    'a',
    'word',
    'Satz.',
    'Ende!',
    '日本語',
    '。',
    '🎙️',
    '👩‍🚀',
    'שלום',
    'e\u0301',
    '&',
    '<',
    '"',
    'x'.repeat(30),
  );
  const notes = fc
    .array(fc.oneof(words, fc.constantFrom('\n\n', '- ', '[a](b "c>d")', '**b**', '# ', '\n> ')), {
      maxLength: 40,
    })
    .map((parts) => simplify(writeNotes(parts.join(' '), {})));

  test('never goes over the limit, leaves nothing open, cuts no character, reference or tag', () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 0, max: 300 }), (html, limit) => {
        const { html: cut, from } = cutHtml(html, limit);
        expect(bytes(cut)).toBeLessThanOrEqual(limit);
        expect(balance(cut)).toEqual(whole);
        expect(cut).not.toMatch(/[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/);
        expect(cut.replace(/&(?:amp|lt|gt|quot);/g, '').includes('&')).toBe(false);
        expect(from).toBe(bytes(html) > limit ? bytes(html) : undefined);
        // What is left is the beginning of what was there.
        const kept = cut.replace(/(?:<\/[a-z]+>)+$/, '').replace(/…$/, '');
        expect(html.startsWith(kept)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('cuts whole characters where there are no blanks', () => {
    for (const unit of ['日', '🎙️', '👩‍🚀', 'e\u0301', '&amp;']) {
      const { html } = cutHtml(`<p>${unit.repeat(300)}</p>`, 200);
      expect(bytes(html)).toBeLessThanOrEqual(200);
      expect(bytes(html)).toBeGreaterThan(100);
      expect(html).toMatch(new RegExp(`^<p>(?:${unit})+…</p>$`, 'u'));
    }
  });

  test('a long input ends soon', () => {
    const long = `<p>${'a '.repeat(300_000)}</p>`;
    expect(bytes(cutHtml(long, 4000).html)).toBeLessThanOrEqual(4000);
    expect(bytes(cutHtml('<p>'.repeat(5000), 4000).html)).toBeLessThanOrEqual(4000);
    expect(simplify('<p>'.repeat(5000)).length).toBeGreaterThan(0);
  });
});
