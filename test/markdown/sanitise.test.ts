import { describe, expect, test } from 'vitest';
import { sanitise } from '../../src/markdown/sanitise.ts';

const base = 'https://example.com/show/';

describe('raw HTML in notes', () => {
  test.each([
    '<p>a <b>b</b> <i>c</i> <q>d</q></p>',
    '<a href="https://example.com/a" title="b" rel="nofollow">c</a>',
    '<a href="http://example.com/a">c</a> <a href="mailto:ada@example.com">d</a>',
    '<abbr title="Project Management Office">PMO</abbr>',
    '<img src="https://example.com/a.png" alt="b" title="c" width="1" height="2" />',
    '<ol start="3"><li>a</li></ol>',
    '<table><thead><tr><th colspan="2" rowspan="1">a</th></tr></thead><tbody><tr><td colspan="1" rowspan="2">b</td></tr></tbody></table>',
    '<details><summary>a</summary>b</details>',
  ])('%s stays', (html) => {
    expect(sanitise(html, base)).toBe(html);
    expect(sanitise(html, undefined)).toBe(html);
  });

  test.each([
    ['<a href="/b">c</a>', '<a href="https://example.com/b">c</a>'],
    ['<img src="b.png">', '<img src="https://example.com/show/b.png" />'],
    ['<a name="b">c</a>', '<a>c</a>'],
    ['<img alt="b">', '<img alt="b" />'],
    ['<p class="a" style="b" onclick="c()">d</p>', '<p>d</p>'],
    ['<font color="red">a</font>', 'a'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="ftp://example.com/">a</a>', '<a>a</a>'],
    ['<img src="data:image/png;base64,AA==">', '<img />'],
    ['a<!-- b -->c', 'ac'],
  ])('%s becomes %s', (html, clean) => {
    expect(sanitise(html, base)).toBe(clean);
  });

  test.each(['//example.com/a', '/a'])('without an address of the show, %s leads nowhere', (address) => {
    expect(sanitise(`<img src="${address}">`, undefined)).not.toContain('"//');
  });

  test.each(['script', 'style', 'textarea', 'noscript', 'iframe', 'object', 'template'])(
    'what stands in <%s> goes with it',
    (tag) => {
      expect(sanitise(`a<${tag}>b</${tag}>c`, base)).toBe('ac');
    },
  );

  test('what stands in an <option> goes with it', () => {
    expect(sanitise('a<select><option>b</option></select>c', base)).toBe('ac');
  });

  test('64 tags inside each other, and no more', () => {
    const nested = (depth: number) => `${'<div>'.repeat(depth)}a${'</div>'.repeat(depth)}`;
    expect(sanitise(nested(64), base)).toBe(nested(64));
    expect(sanitise(nested(65), base)).toBe(nested(64));
  });
});
