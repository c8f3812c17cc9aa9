import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafeAddress } from '../../src/markdown/addresses.ts';
import { keepHtml, writeNotes } from '../../src/markdown/notes.ts';
import { nasty } from '../feed/nasty.ts';
import { tagsOf } from './html.ts';
import { payloads } from './payloads.ts';

/* Notes of a feed from elsewhere stay as they are, unless something in them could run. */

const base = 'https://example.com/show/';

const running =
  /^(?:script|style|iframe|frame|frameset|object|embed|applet|form|input|textarea|select|option|button|svg|math|audio|video|source|track|link|meta|base|template|noscript|title|xmp|plaintext|marquee|body|html|head|portal|dialog|slot|isindex|keygen|layer)$/;

/** Nothing in it runs, opens what it should not, or covers what stands around it, by a tokeniser of HTML. */
function expectSafe(html: string): void {
  for (const { name, attributes } of tagsOf(html)) {
    expect(running.test(name), `<${name}>`).toBe(false);
    for (const [key, value] of attributes) {
      expect(key, `${name} ${key}`).not.toMatch(/^on|action$|^srcdoc$|^xlink|^xmlns|^background$|^is$/);
      if (key === 'href' || key === 'src') expect(isSafeAddress(value), value).toBe(true);
      if (key === 'style') expect(value).not.toMatch(/url|expression|@import|\\/i);
    }
  }
}

test.each(payloads)('%s', (payload) => {
  for (const html of [
    payload,
    `<p>a</p>${payload}<p>b</p>`,
    `<p title="${payload}">a</p>`,
    `<a href='${payload}'>a</a>`,
    `<!-- ${payload} -->`,
    `</ ${payload}>`,
    `<p ${payload}`,
  ]) {
    expectSafe(keepHtml(html, base));
    expectSafe(writeNotes(html, { base, html: true, footer: html, line: html }));
  }
});

test.each([
  '<a title="![x" onerror="alert(1)](y)>',
  "<p title='a' onclick='alert(1)>",
  '<p title="a>',
  '<podfeed-end onclick="alert(1)">',
  '<podfeed-end><p title="a" onclick="alert(1)>',
])('what stands below the notes closes nothing that they left open: %s', (open) => {
  const html = writeNotes(open, { base, html: true, footer: '<a href="https://example.com/">a</a>' });
  expectSafe(html);
  expect(html).toContain('<a href="https://example.com/">a</a>');
});

test('whatever notes hold, nothing in them runs', () => {
  const marks = fc.constantFrom(
    '"',
    "'",
    '>',
    '<',
    '<p ',
    '</',
    '/',
    '=',
    '`',
    '\n',
    '<a title="',
    '-->',
    '<!',
  );
  const parts = fc.array(fc.oneof(fc.constantFrom(...payloads), nasty, marks), { maxLength: 6 });
  fc.assert(
    fc.property(parts, (some) => {
      expectSafe(keepHtml(some.join(''), base));
      expectSafe(writeNotes(some.join(''), { base, html: true, footer: '["](https://example.com/)' }));
    }),
    { numRuns: 1000 },
  );
});

describe('what only shows something stays to the byte', () => {
  test.each([
    '<P>A<BR>b &amp; c &nbsp; d</P>',
    '<div class="x" id="y" dir="rtl"><font color="red" size=2>a</font></div>',
    '<a href=\'https://example.com/?a=1&b=2\' target="_blank" rel="noopener">a</a>',
    '<a href="/relative">a</a><a href="mailto:a@example.com">b</a>',
    '<img src="https://example.com/a.png" width=1 height=1 loading="lazy" srcset="b.png 2x">',
    '<p style="text-align: center; color: #fff">a</p>',
    '<table border="0" cellpadding="2"><tr><td align=center valign="top">a</td></tr></table>',
    '<p data-x-y="1" aria-label="z">unclosed <b>a',
    'a < b and 3 > 2',
    '<a name="Show.Notes"></a><img fetchpriority="high" src="https://example.com/a.png">',
  ])('%s', (html) => {
    expect(keepHtml(html, base)).toBe(html);
  });
});

describe('comments go, and all else stays', () => {
  test.each([
    [
      '<!-- wp:list {"ordered":true} -->\n<ol class="x"><li>a</li></ol>\n<!-- /wp:list -->',
      '<ol class="x"><li>a</li></ol>',
    ],
    ['<p class="x">a</p><!--more--><p>b</p>', '<p class="x">a</p><p>b</p>'],
    ['<!-- a -->', ''],
  ])('%s', (html, kept) => {
    expect(keepHtml(html, base)).toBe(kept);
  });

  test.each([
    '<!-- a > b -->\n<p class="x">c</p>\n<!-- d > e -->',
    '<p class="x">c</p>\n<!-- a -- b -->',
    '<!-->\n<p class="x">c</p>',
  ])('%s has a comment that some readers end elsewhere', (html) => {
    expect(keepHtml(html, base)).toBe('<p>c</p>');
  });

  test('<scr<!-- -->ipt>', () => {
    expectSafe(keepHtml('<scr<!-- a -->ipt>alert(1)</script>', base));
  });
});
