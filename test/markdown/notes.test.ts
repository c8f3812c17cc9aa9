import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { isSafeAddress } from '../../src/markdown/addresses.ts';
import { escapeHtml, writeNotes } from '../../src/markdown/notes.ts';
import { nasty } from '../feed/nasty.ts';
import { tagsOf } from './html.ts';
import { payloads } from './payloads.ts';

const base = 'https://example.com/show/';

describe('notes', () => {
  test.each<[string, string]>([
    ['A *b* **c** `d`', '<p>A <em>b</em> <strong>c</strong> <code>d</code></p>'],
    ['a & b < c', '<p>a &amp; b &lt; c</p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['# a', '<h1>a</h1>'],
    ['~~a~~', '<p><s>a</s></p>'],
    ['a  \nb', '<p>a<br />\nb</p>'],
    ['&copy; &#8212; &amp;', '<p>© — &amp;</p>'],
    ['`]]>`', '<p><code>]]&gt;</code></p>'],
    ['<b>a</b> & b', '<p><b>a</b> &amp; b</p>'],
    ['', ''],
    [
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['https://example.com/ stays text', '<p>https://example.com/ stays text</p>'],
    ['00:12:34 stays text', '<p>00:12:34 stays text</p>'],
    ['a\u0000b\u000bc\ufffed\ud800e', '<p>abcde</p>'],
  ])('%j', (body, html) => {
    expect(writeNotes(body, {})).toBe(html);
  });

  test('a line stands above them, a footer below', () => {
    expect(writeNotes('b', { line: 'R&D <1>', footer: '*f*' })).toBe(
      '<p>R&amp;D &lt;1&gt;</p>\n<p>b</p>\n<p><em>f</em></p>',
    );
  });
});

describe('notes that are HTML already', () => {
  test.each<[string, string]>([
    ['<p>a</p>', '<p>a</p>'],
    ['a *b* & c', 'a *b* & c'],
    [' \t\r\n<p>a</p>\n\r\t ', '<p>a</p>'],
    ['\u00a0a\u00a0', '\u00a0a\u00a0'],
    [' \n', ''],
    ['a\u0007b\ufffe', 'ab'],
    ['<P CLASS="x" style="color: red">a</P>', '<P CLASS="x" style="color: red">a</P>'],
    ['<font color=red>a</font><center>b</center>', '<font color=red>a</font><center>b</center>'],
    ['<div data-x="1" aria-label="y">a</div>', '<div data-x="1" aria-label="y">a</div>'],
    ['<a href="b">c</a>', '<a href="b">c</a>'],
    ['<p onclick="b()">a</p>', '<p>a</p>'],
    ['<p foo="b" class="c">a</p>', '<p>a</p>'],
    ['<p xclass="b">a</p>', '<p>a</p>'],
    ['<p classx="b">a</p>', '<p>a</p>'],
    ['<p style="background: url(b)">a</p>', '<p>a</p>'],
    ['<p style="a: \\62">a</p>', '<p>a</p>'],
    ['<p style="@import">a</p>', '<p>a</p>'],
    ['<p style="/* b */">a</p>', '<p>a</p>'],
    ['<p style="a/b*c">a</p>', '<p style="a/b*c">a</p>'],
    ['<a href="javascript:b()">c</a>', '<a>c</a>'],
    ['<img src="data:b" title="javascript:c">', '<img title="javascript:c" />'],
    ['<p title="javascript:c">a</p>', '<p title="javascript:c">a</p>'],
    ['a<script>b</script>', 'a'],
    ['a<!-- b -->', 'a'],
    ['a<?b?>', 'a'],
    ['<p>a<b', '<p>a</p>'],
    ['1 < 2', '1 < 2'],
  ])('%j', (body, html) => {
    expect(writeNotes(body, { html: true })).toBe(html);
  });

  test('have a line above and a footer below', () => {
    const frame = { line: 'R&D', footer: '*f*', html: true };
    expect(writeNotes(' <p>a</p> ', frame)).toBe('<p>R&amp;D</p>\n<p>a</p>\n<p><em>f</em></p>');
    expect(writeNotes('<p>a</p>', { line: 'b', html: true })).toBe('<p>b</p>\n<p>a</p>');
  });

  test('lead where the show is, once they are taken apart', () => {
    expect(writeNotes('<a href="b" onclick="c()">d</a>', { base, html: true })).toBe(
      '<a href="https://example.com/show/b">d</a>',
    );
  });

  test('a text is escaped for them', () => {
    expect(escapeHtml('a < "b" & c')).toBe('a &lt; &quot;b&quot; &amp; c');
  });
});

describe('addresses', () => {
  test.each<[string, string]>([
    ['[a](b)', '<a href="https://example.com/show/b">a</a>'],
    ['[a](/b?c=1&d=2)', '<a href="https://example.com/b?c=1&amp;d=2">a</a>'],
    ['[a](#b)', '<a href="https://example.com/show/#b">a</a>'],
    ['[a](../b)', '<a href="https://example.com/b">a</a>'],
    ['[a](//other.example.com/)', '<a href="https://other.example.com/">a</a>'],
    ['[a](https://example.org)', '<a href="https://example.org">a</a>'],
    ['[a](mailto:b@example.com)', '<a href="mailto:b@example.com">a</a>'],
    [
      '<https://example.org/?a=1&b=2>',
      '<a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>',
    ],
    ['[a][r]\n\n[r]: b "t"', '<a href="https://example.com/show/b" title="t">a</a>'],
    ['![a](b.png)', '<img src="https://example.com/show/b.png" alt="a" />'],
    ['x <a href="b">a</a>', 'x <a href="https://example.com/show/b">a</a>'],
    ['x <img src="b.png">', 'x <img src="https://example.com/show/b.png" />'],
    ['[ä](ü)', '<a href="https://example.com/show/%C3%BC">ä</a>'],
  ])('%s', (body, html) => {
    expect(writeNotes(body, { base })).toBe(`<p>${html}</p>`);
  });

  test('stay as they are where there is nothing to be relative to', () => {
    expect(writeNotes('[a](b)', {})).toBe('<p><a href="b">a</a></p>');
    expect(writeNotes('[a](b)', { base: 'nonsense' })).toBe('<p><a href="b">a</a></p>');
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:x',
    'x-y:z',
  ])('%j is not one for a listener', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });

  test.each(['a', '/a', '#a', '?a:b', './a:b', 'http://x', 'HTTPS://x', 'mailto:a@b', ''])(
    '%j is',
    (address) => {
      expect(isSafeAddress(address)).toBe(true);
    },
  );
});

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'rel'],
  abbr: ['title'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};
const plainTags = new Set(
  'b blockquote br cite code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins kbd li mark p pre q s small span strong sub summary sup table tbody tfoot thead tr u ul'.split(
    ' ',
  ),
);

/** Nothing in it can run: only tags, attributes and schemes of the list, by a tokeniser of HTML. */
function expectSafe(html: string): void {
  for (const tag of tagsOf(html)) {
    const names = allowed[tag.name];
    expect(names !== undefined || plainTags.has(tag.name), `<${tag.name}>`).toBe(true);
    for (const [key, value] of tag.attributes) {
      const fenced = tag.name === 'code' && key === 'class' && /^language-/.test(value);
      expect(fenced || names?.includes(key), `${tag.name} ${key}`).toBe(true);
      if (key === 'href' || key === 'src') expect(isSafeAddress(value), value).toBe(true);
    }
  }
}

describe('raw HTML', () => {
  test.each(payloads)('%s', (payload) => {
    for (const body of [
      payload,
      `a ${payload} b`,
      `- ${payload}`,
      `> ${payload}`,
      `[x](${payload})`,
      `![${payload}](x)`,
    ]) {
      expectSafe(writeNotes(body, { base }));
      expectSafe(writeNotes('x', { base, footer: body, line: body }));
    }
  });

  test('whatever notes hold, nothing in them runs', () => {
    const parts = fc.array(
      fc.oneof(fc.constantFrom(...payloads), nasty, fc.constantFrom('\n\n', '`', '[a](', ')', '"', '>')),
      {
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(parts, (some) => expectSafe(writeNotes(some.join(''), { base }))),
      { numRuns: 400 },
    );
  });

  test('what is allowed stays', () => {
    const html =
      '<details><summary>a</summary><p><mark>b</mark><sup>1</sup> <abbr title="c">d</abbr></p></details>';
    expect(writeNotes(html, {})).toBe(html);
  });

  test('notes are also XML, so that simpler readers find their tags', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...payloads), nasty), { maxLength: 4 }), (some) => {
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(`<x>${writeNotes(some.join(' '), { base }).replaceAll('&nbsp;', '')}</x>`).close();
      }),
      { numRuns: 200 },
    );
  });
});

describe('slow inputs end soon', () => {
  const many = 10_000;
  test.each<[string, string]>([
    ['quotes', '> '.repeat(many)],
    ['nested lists', Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['list markers', '- '.repeat(many)],
    ['opening brackets', '['.repeat(many)],
    ['image brackets', '!['.repeat(many)],
    ['brackets with links', '[a]('.repeat(many)],
    ['nested links', `${'['.repeat(many)}a${'](b)'.repeat(many)}`],
    ['emphasis', '*a '.repeat(many)],
    ['emphasis of all kinds', '*a _b **c __d '.repeat(many / 4)],
    ['strikethrough', '~~a '.repeat(many)],
    ['backticks', Array.from({ length: 300 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['entities', '&amp'.repeat(many)],
    ['references', Array.from({ length: 5000 }, (_, index) => `[a${index}]: b`).join('\n')],
    ['uses of a reference', `[a]: b\n\n${'[a] '.repeat(many)}`],
    ['a wide table', `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|b'.repeat(2000)}|`],
    ['a long table', `|a|\n|-|\n${'|b|\n'.repeat(many)}`],
    ['open tags', '<a '.repeat(many)],
    ['deep tags', `<div>${'<b>'.repeat(many)}`],
    ['comments', '<!--'.repeat(many)],
    ['blanks', ' '.repeat(many * 10)],
    ['lines', '\n'.repeat(many * 10)],
    ['one long word', 'a'.repeat(many * 10)],
    ['autolinks', '<https://'.repeat(many)],
    ['less than', '<'.repeat(many)],
    ['backslashes', '\\'.repeat(many)],
  ])('%s', { timeout: 10_000 }, (_, body) => {
    expect(typeof writeNotes(body, { base })).toBe('string');
  });
});
