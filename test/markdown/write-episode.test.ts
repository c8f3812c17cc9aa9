import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../src/markdown/fill-template.ts';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { writeEpisode } from '../../src/markdown/write-episode.ts';

/** Titles on one line, as `podfeed new` takes them. */
const titles = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '"',
          "'",
          ': ',
          ' #',
          '{{',
          '}}',
          '[',
          ',',
          '---',
          '- ',
          '\\',
          '&a',
          '!',
          '%',
          'no',
          '~',
          '€',
          '\u2028',
          '\ufeff',
          '{{title}}',
          '{{slug}}',
        ),
        { minLength: 1 },
      )
      .map((parts) => parts.join('')),
  )
  .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\ufffd]|\p{Cs}/gu, '').trim())
  .filter((text) => text !== '');

function dataOf(text: string) {
  const read = readFrontMatter(text);
  if (!read.ok) throw new Error(`${JSON.stringify(read.problem)} in ${text}`);
  return read.value.data;
}

test('every title and every guest reads back as it was written', () => {
  fc.assert(
    fc.property(titles, fc.array(titles, { minLength: 1 }), (title, guests) => {
      const text = writeEpisode(
        [{ key: 'title', value: title, note: 'said' }, { comment: 'x: y' }, { key: 'guests', value: guests }],
        '',
      );
      const data = dataOf(text);
      expect(data).toEqual({ title, guests });
    }),
    { numRuns: 500 },
  );
});

describe('a template', () => {
  const values = (title: string) =>
    new Map([
      ['title', title],
      ['slug', 'risk-first'],
      ['number', '7'],
    ]);
  const fill = (template: string, title = 'Risk first') =>
    fillTemplate(template, values(title), [{ key: 'title', value: title, firm: true }]);

  test('holds any title, wherever it stands', () => {
    const template = `---\n# {{title}} and {{ slug }}\ntitle: {{title}}\nsummary: 'About {{title}}!'\nitunes: {title: "{{title}}", summary: [{{title}}, x]}\nlink: https://example.com/{{slug}}\n---\n# {{title}}\n`;
    fc.assert(
      fc.property(titles, (title) => {
        const filled = fill(template, title);
        if (!filled.ok) throw new Error(filled.problem);
        expect(dataOf(filled.text)).toEqual({
          title,
          summary: `About ${title}!`,
          itunes: { title, summary: [title, 'x'] },
          link: 'https://example.com/risk-first',
        });
        expect(filled.text.endsWith(`---\n# ${title}\n`)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [
      'keeps comments, order and notes',
      '---\n# first\nnumber: {{number}} # n\ntitle: "{{title}}"\n---\n\n{{nothing}}\n',
      '---\n# first\nnumber: 7 # n\ntitle: "Risk first"\n---\n\n{{nothing}}\n',
    ],
    ['gets what it lacks', '---\nnumber: 7\n---\n', '---\nnumber: 7\ntitle: Risk first\n---\n'],
    ['gets it even when empty', '---\n---\nNotes\n', '---\ntitle: Risk first\n---\nNotes\n'],
    [
      'gets it where the key waits',
      '---\ntitle:\nnumber: 7\n---\n',
      '---\ntitle: Risk first\nnumber: 7\n---\n',
    ],
    [
      'keeps line ends',
      '---\r\nnumber: 7\r\n---\r\nNotes\r\n',
      '---\r\nnumber: 7\r\ntitle: Risk first\r\n---\r\nNotes\r\n',
    ],
    [
      'may hold a block of text',
      '---\ntitle: {{title}}\nsummary: |\n  {{title}}\n  again\n---\n',
      '---\ntitle: Risk first\nsummary: |\n  Risk first\n  again\n---\n',
    ],
    [
      'has a slot twice in a value, and in a key',
      '---\ntitle: {{title}}\nsummary: {{title}}, {{number}}\n{{slug}}: x\n---\n',
      '---\ntitle: Risk first\nsummary: Risk first, 7\nrisk-first: x\n---\n',
    ],
    [
      'keeps words that look like ours',
      '---\ntitle: {{title}}\nsummary: podfeedslottitlez podfeedslotxtitlez\n---\n',
      '---\ntitle: Risk first\nsummary: podfeedslottitlez podfeedslotxtitlez\n---\n',
    ],
    [
      'may hold lists and keys without values',
      '---\ntitle: {{title}}\nnumber:\ntags: [a, {{slug}}]\n---\n',
      '---\ntitle: Risk first\nnumber:\ntags: [a, risk-first]\n---\n',
    ],
  ])('%s', (_, template, text) => {
    expect(fill(template)).toEqual({ ok: true, text });
  });

  test.each(['a: b', 'Risk #1', '\ud800'])('is not broken by %j where it cannot be quoted', (title) => {
    const template = '---\nsummary: about\n  {{title}} and more\n---\n';
    expect(fillTemplate(template, values(title), [])).toEqual({ ok: false, problem: 'yaml' });
  });

  test('gets the lines that are wanted, and keeps the values that nobody insists on', () => {
    const template = '---\ntitle: Plans\ndraft:\ntags: # none yet\n---\n';
    const lines = [
      { key: 'title', value: 'Other' },
      { key: 'draft', value: 'true' },
      { key: 'tags', value: ['a', 'b, c'] },
      { key: 'guests', value: ['Ada'], note: 'who?' },
      { key: 'audio', value: 'a: b' },
    ];
    expect(fillTemplate(template, new Map(), lines)).toEqual({
      ok: true,
      text: '---\ntitle: Plans\ndraft: true\ntags: [a, "b, c"] # none yet\nguests: [Ada] # who?\naudio: "a: b"\n---\n',
    });
    expect(fillTemplate(template, new Map(), [{ key: 'title', value: 'Plans', firm: true }])).toMatchObject({
      ok: true,
    });
    expect(fillTemplate(template, new Map(), [{ key: 'title', value: 'Other', firm: true }])).toEqual({
      ok: false,
      problem: 'taken',
      word: 'title',
    });
    expect(fillTemplate('---\n{a: b}\n---\n', new Map(), [{ key: 'title', value: 'a' }])).toEqual({
      ok: false,
      problem: 'yaml',
      word: '',
    });
  });

  test.each([
    ['no front matter', 'Notes', 'fences'],
    ['front matter without an end', '---\ntitle: {{title}}\n', 'fences'],
    ['code for front matter', '---js\n{}\n---\n', 'fences'],
    ['YAML that is none', '---\ntitle: [\n---\n', 'yaml'],
    ['an alias', '---\ntitle: *a\n---\n', 'yaml'],
    ['a slot for what is not known', '---\ntitle: {{ unknown }}x\n---\n', 'yaml'],
    ['a title of its own', '---\ntitle: Plans\n---\n', 'taken'],
  ])('with %s is refused', (_, template, problem) => {
    expect(fill(template)).toMatchObject({ ok: false, problem });
  });
});
