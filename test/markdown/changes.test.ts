import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Path } from '../../src/feed/placed.ts';
import { readShow } from '../../src/markdown/read-show.ts';
import { readYaml } from '../../src/markdown/yaml.ts';
import { applyEdits } from '../../src/text/edits.ts';
import { nasty } from '../feed/nasty.ts';
import { episodeOf, showOf } from './reading.ts';

const set = (path: Path, value: string, more: object = {}): Change => ({ kind: 'set', path, value, ...more });

/** A front matter or show file after changes, or nothing when they are refused. */
function episodeWith(text: string, ...changes: Change[]): string | undefined {
  const edits = episodeOf(text).origin.edits(changes);
  return edits && applyEdits(text, edits);
}

function showWith(text: string, changes: readonly Change[], file = 'podfeed.yaml'): string | undefined {
  const bytes = new TextEncoder().encode(text);
  const edits = readShow(file, bytes, () => bytes).origin.edits(changes);
  return edits && applyEdits(text, edits);
}

const front = (block: string): string => `---\n${block}\n---\nNotes.\n`;

describe('a value is set', () => {
  test.each<[string, Change, string]>([
    ['title: Old # why\nnumber: 1', set(['title'], 'New'), 'title: New # why\nnumber: 1'],
    ['title:   Old  ', set(['title'], 'New'), 'title:   New  '],
    ["title: 'Old'", set(['title'], "It's new"), "title: 'It''s new'"],
    ['title: "Old"', set(['title'], 'Say "new"'), 'title: "Say \\"new\\""'],
    ['title: Old', set(['title'], 'New: better'), 'title: "New: better"'],
    ['title: Old', set(['title'], ''), 'title: ""'],
    ['{title: Old, number: 1}', set(['title'], 'New, better'), '{title: "New, better", number: 1}'],
    ['tags: [a, "b", c]', set(['tags', 1], 'B'), 'tags: [a, "B", c]'],
    ['tags:\n- a\n-   b\n', set(['tags', 1], 'B'), 'tags:\n- a\n-   B\n'],
    ['category: a', set(['categoryTexts', 0], 'B'), 'category: B'],
    [
      'location: {name: Berlin, geo: x}',
      set(['locations', 0, 'geo'], 'y'),
      'location: {name: Berlin, geo: y}',
    ],
    ['license: cc', set(['license', 'name'], 'CC', { was: 'cc' }), 'license: CC'],
    ['license: " cc "', set(['license', 'name'], 'CC', { was: 'cc ' }), 'license: "CC"'],
    ['license: {name: cc}', set(['license', 'name'], 'CC', { was: 'cc' }), 'license: {name: CC}'],
    ['audio: {url: a, length: a}', set(['audio', 'length'], '5', { was: 'a' }), 'audio: {url: a, length: 5}'],
    ['title: " Old "', set(['title'], 'New', { was: 'Old ' }), 'title: "New"'],
    ['number:', set(['number'], '7', { was: '' }), 'number: 7'],
    ['title: a\n"number" :', set(['number'], '7'), 'title: a\n"number" : 7'],
    ['? title\n: Old', set(['title'], 'a\nb', { part: 'key' }), '? "a\\nb"\n: Old'],
    ['number:', set(['number'], '7'), 'number: 7'],
    ['number: # none yet', set(['number'], '7'), 'number: 7 # none yet'],
    ['date: 2026-03-01', set(['published'], '2026-03-02'), 'date: 2026-03-02'],
    ['title: "x y"', set(['title'], 'z', { part: { start: 2, end: 3 } }), 'title: "x z"'],
    ['title: "a\\ty"', set(['title'], 'z', { part: { start: 2, end: 3 } }), 'title: "a\\tz"'],
    ['"title": Old', set(['title'], 'name', { part: 'key' }), '"name": Old'],
    [
      'talentTriangle: {a: 70, b: 30}',
      set(['triangle', 'a'], 'A B', { part: 'key' }),
      'talentTriangle: {A B: 70, b: 30}',
    ],
  ])('%j with %j', (block, change, result) => {
    expect(episodeWith(front(block), change)).toBe(front(result));
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(episodeWith(crlf(front(block)), change)).toBe(crlf(front(result)));
  });

  test.each<[string, string, Change]>([
    ['over several lines', 'title: >-\n  Old', set(['title'], 'New')],
    ['over several lines, plain', 'title: Old\n  one', set(['title'], 'New')],
    ['that is a list', 'title: [a]', set(['title'], 'New')],
    ['that is not there', 'number: 1', set(['title'], 'New')],
    ['that is another', 'title: Old', set(['title'], 'New', { was: 'Older' })],
    ['that is so already', 'title: Old', set(['title'], 'Old')],
    ['that cannot be written', 'title: Old', set(['title'], '\ud800')],
    ['with blanks before the part', 'title: " Old"', set(['title'], 'N', { part: { start: 0, end: 1 } })],
    ['of a name that is taken', 'title: a\nname: b', set(['title'], 'name', { part: 'key' })],
    ['of a list, for its name', 'tags: [a]', set(['tags', 0], 'b', { part: 'key' })],
    ['that is all of the notes', 'title: Old', set(['body'], 'New')],
    ['of which nothing is there for a part', 'number:', set(['number'], '7', { part: { start: 0, end: 0 } })],
    ['that was something where nothing is', 'number:', set(['number'], '7', { was: '6' })],
    ['without a colon', '{number, title: a}', set(['number'], '7')],
    ['without a colon at all', '{number}', set(['number'], '7')],
    ['with a mark of its own and no value', '? number\ntitle: a', set(['number'], '7')],
  ])('but not one %s', (_, block, change) => {
    expect(episodeWith(front(block), change)).toBeUndefined();
  });

  test('in a list that is numbered otherwise only where it holds what it was', () => {
    const text = front('category: ["", business]');
    expect(episodeWith(text, set(['categoryTexts', 0], 'Business', { was: 'business' }))).toBeUndefined();
  });
});

describe('a field is added', () => {
  const add = (after?: Path): Change => ({
    kind: 'add',
    path: ['number'],
    value: '7',
    ...(after ? { after } : {}),
  });
  test.each<[string, Change, string]>([
    ['title: a\ndate: b', add(['title']), 'title: a\nnumber: 7\ndate: b'],
    ['title: a # c\n# d', add(['title']), 'title: a # c\nnumber: 7\n# d'],
    ['title: a', add(['title']), 'title: a\nnumber: 7'],
    ['title: >-\n  a\ndate: b', add(['title']), 'title: >-\n  a\ndate: b\nnumber: 7'],
    ['  title: a\n  date: b', add(['title']), '  title: a\n  number: 7\n  date: b'],
    ['  title: a\n  date: b', add(), '  title: a\n  date: b\n  number: 7'],
    ['# nothing', add(), '# nothing\nnumber: 7'],
    ['', add(), 'number: 7'],
    ['txt: |\n  a\n', add(), 'txt: |\n  a\nnumber: 7\n'],
    ['title: {a: b}', add(), 'title: {a: b}\nnumber: 7'],
  ])('to %j', (block, change, result) => {
    const text = block === '' ? '---\n---\nNotes.\n' : front(block);
    expect(episodeWith(text, change)).toBe(front(result));
  });

  test.each([
    ['one that is there', front('number: 1')],
    ['to a mapping in braces', front('{title: a}')],
    ['to a mapping with marks', front('? title\n: a')],
    ['to what is no front matter', 'Notes.\n'],
  ])('but not %s', (_, text) => {
    expect(episodeWith(text, add())).toBeUndefined();
  });

  test('in place of an empty line', () => {
    expect(episodeWith('---\n\n---\nNotes.\n', add())).toBe('---\nnumber: 7\n---\nNotes.\n');
    expect(episodeWith('---\r\n\r\n---\r\n', add())).toBe('---\r\nnumber: 7\r\n---\r\n');
    expect(episodeWith('---\r\n---\r\n', add())).toBe('---\r\nnumber: 7\r\n---\r\n');
  });

  test('to a show file without a final line end', () => {
    expect(showWith('title: a', [add()])).toBe('title: a\nnumber: 7');
    expect(showWith('title: a', [add(['title'])])).toBe('title: a\nnumber: 7');
    expect(showWith('title: a\r\n', [add()])).toBe('title: a\r\nnumber: 7\r\n');
    expect(showWith('', [add()])).toBe('number: 7\n');
    expect(showWith('title: a\n...\n', [add()])).toBeUndefined();
  });
});

describe('a field is removed', () => {
  const remove: Change = { kind: 'remove', path: ['number'] };
  test.each([
    ['title: a\nnumber: 7\ndate: b', 'title: a\ndate: b'],
    ['number: 7\ndate: b', 'date: b'],
    ['title: a\nnumber:\n  number: 7\n  display: x\ndate: b', 'title: a\ndate: b'],
    ['  title: a\n  number: 7\n  date: b', '  title: a\n  date: b'],
    ['number: 7\ntitle: a # a remark', 'title: a # a remark'],
  ])('%j', (block, result) => {
    expect(episodeWith(front(block), remove)).toBe(front(result));
  });

  test('but not from inside another', () => {
    const inner: Change = { kind: 'remove', path: ['audio', 'length'] };
    expect(episodeWith(front('audio:\n  url: a\n  length: 5'), inner)).toBeUndefined();
  });

  test('with the line before it where that was the last', () => {
    expect(showWith('title: a\nnumber: 7', [remove])).toBe('title: a');
    expect(showWith('title: a\r\nnumber: 7', [remove])).toBe('title: a');
    expect(showWith('number: 7', [remove])).toBe('');
  });

  test.each(['number: 7 # a remark', '{number: 7}', 'title: a'])('but not from %j', (block) => {
    expect(episodeWith(front(block), remove)).toBeUndefined();
  });
});

describe('a piece of the text', () => {
  const text = (start: number, end: number, value: string): Change => ({
    kind: 'text',
    range: { start, end },
    value,
  });

  test('may change in comments and blanks alone', () => {
    expect(showWith('# one\ntitle: a\n', [text(2, 5, 'two')])).toBe('# two\ntitle: a\n');
    expect(showWith('title: a\n', [text(7, 8, 'b')])).toBeUndefined();
    expect(showWith('title: a\n', [text(0, 0, '\t[')])).toBeUndefined();
  });

  test('may mend what could not be read', () => {
    expect(showWith('title: a: b\n', [text(7, 11, '"a: b"')])).toBe('title: "a: b"\n');
    expect(showWith('title: a: b\nlink: c: d\n', [text(7, 11, '"a: b"')])).toBe(
      'title: "a: b"\nlink: c: d\n',
    );
    expect(showWith('title: a: b\n', [text(7, 11, 'a: c')])).toBeUndefined();
    expect(showWith('title: a: b\n', [set(['title'], 'c')])).toBeUndefined();
    expect(episodeWith('\n---\ntitle: a: b\n---\n', text(0, 1, ''))).toBe('---\ntitle: a: b\n---\n');
  });

  test('of the notes leaves the rest of them', () => {
    const change = set(['body'], '', { part: { start: 1, end: 2 } });
    expect(episodeWith('---\ntitle: a\n---\nabc', change)).toBe('---\ntitle: a\n---\nac');
    expect(episodeWith('---\ntitle: a\n---\nabc', text(18, 19, ''))).toBe('---\ntitle: a\n---\nac');
    expect(episodeWith('---\ntitle: a\n---\nabc', text(13, 17, ''))).toBeUndefined();
  });

  test('must not overlap another', () => {
    expect(showWith('# one\n', [text(2, 4, 'x'), text(3, 5, 'y')])).toBeUndefined();
  });
});

describe('JSON', () => {
  const json = '{\n\t"title": "a",\n\t"explicit": true,\n\t"number": 7\n}\n';
  test.each<[Change, string]>([
    [set(['explicit'], 'false'), json.replace('true', 'false')],
    [set(['explicit'], 'clean'), json.replace('true', '"clean"')],
    [set(['number'], '8'), json.replace('7', '8')],
    [set(['number'], '80'), json.replace('7', '80')],
    [set(['title'], 'true'), json.replace('"a"', '"true"')],
    [set(['number'], '08'), json.replace('7', '"08"')],
    [set(['title'], 'b\u0085"'), json.replace('"a"', '"b\\u0085\\""')],
    [set(['title'], 'name', { part: 'key' }), json.replace('title', 'name')],
  ])('stays JSON with %j', (change, result) => {
    expect(showWith(json, [change], 'podfeed.json')).toBe(result);
    JSON.parse(result);
  });
});

test('only a show file that is called so is kept JSON', () => {
  const change = set(['explicit'], 'clean');
  expect(showWith('explicit: true\n', [change])).toBe('explicit: clean\n');
  expect(showWith('{"explicit": true}', [change], 'podfeed.JSON')).toBe('{"explicit": "clean"}');
  expect(showWith('{"explicit": true}', [change], 'podfeed.yaml')).toBe('{"explicit": clean}');
});

test('a file that is not all UTF-8 stays as it is', () => {
  const bytes = Buffer.concat([Buffer.from('title: a\nauthor: b'), Buffer.from([0xe4, 0x0a])]);
  const { origin } = readShow('podfeed.yaml', bytes, () => bytes);
  expect(origin.edits([set(['title'], 'c')])).toBeUndefined();
});

/** Blocks of front matter or show files in which a title stands among other things. */
const styles = fc.constantFrom<(title: string) => string>(
  () => 'title: Old',
  () => 'title: "Old"',
  () => "title: 'Old'",
  () => '"title" : Old',
  () => 'title: Old # comment',
);
const around = fc.array(
  fc.constantFrom(
    '# comment: x',
    '',
    'number: 1',
    'tags: [a, {b: c}]',
    'summary: |\n  Old\n\n  title: x',
    'x:',
    'txt: "a\\\n  b"',
  ),
  { maxLength: 3 },
);

test('setting any text changes that text and nothing else', () => {
  fc.assert(
    fc.property(
      styles,
      around,
      around,
      nasty,
      fc.boolean(),
      fc.boolean(),
      (style, above, below, value, crlf, end) => {
        const unique = (lines: string[], taken: Set<string>) =>
          lines.filter(
            (line) => line === '' || line.startsWith('#') || (!taken.has(line) && taken.add(line)),
          );
        const taken = new Set<string>();
        const block =
          [...unique(above, taken), style(''), ...unique(below, taken)].join('\n') + (end ? '\n' : '');
        const text = crlf ? block.replaceAll('\n', '\r\n') : block;
        const before = readYaml(text);
        if (!before.ok) throw new Error(text);
        const edits = showOf(text).origin.edits([set(['title'], value)]);
        if (edits === undefined) {
          expect(/\p{Surrogate}/u.test(value) || value === 'Old').toBe(true);
          return;
        }
        expect(edits.length).toBe(1);
        const at = text.indexOf('Old', text.search(/^"?title/m));
        const { range } = edits[0]!;
        expect(range.start).toBeGreaterThanOrEqual(at - 1);
        expect(range.end).toBeLessThanOrEqual(at + 4);
        expect(readYaml(applyEdits(text, edits))).toEqual({
          ok: true,
          value: { ...before.value, title: value },
        });
      },
    ),
    { numRuns: 400 },
  );
});
