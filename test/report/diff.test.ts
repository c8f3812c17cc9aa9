import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { reportDiff } from '../../src/report/diff.ts';

const report = (changes: readonly Change[], format: 'text' | 'markdown' | 'json', allowed: string[] = []) =>
  reportDiff({ changes, allowed: new Set(allowed) }, { format, colour: false, github: false });

const titleChange = (before: string, after: string): Change => ({
  kind: 'changed',
  weight: 'visible',
  episode: { title: after, guid: 'night-1', number: 1 },
  field: 'title',
  before,
  after,
  message: 'The `title` of `Night` changed.',
});

const many = (count: number, change: (number: number) => Partial<Change>): Change[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'changed',
    weight: 'visible',
    field: 'image',
    episode: { title: `Night ${index + 1}` },
    message: `The \`image\` of \`Night ${index + 1}\` changed.`,
    ...change(index + 1),
  }));

describe('what happened to many episodes is said once', () => {
  test('with the first of them', () => {
    const changes = many(300, (number) => ({ before: `${number}.jpg`, after: `${number}.png` }));
    expect(report(changes, 'text')).toBe(`Visible
  The \`image\` of 300 episodes changed.
    \`Night 1\`
      - 1.jpg
      + 1.png
    \`Night 2\`
      - 2.jpg
      + 2.png
    \`Night 3\`
      - 3.jpg
      + 3.png
    and 297 more

300 differences: 0 harmful, 300 visible, 0 harmless.
`);
    expect(report(changes, 'markdown')).toBe(`### Visible

- The \`image\` of 300 episodes changed
  - \`Night 1\`: \`1.jpg\` → \`1.png\`
  - \`Night 2\`: \`2.jpg\` → \`2.png\`
  - \`Night 3\`: \`3.jpg\` → \`3.png\`
  - and 297 more

300 differences: 0 harmful, 300 visible, 0 harmless.
`);
    expect(JSON.parse(report(changes, 'json')).changes).toHaveLength(300);
  });

  test('without examples where it is the same everywhere', () => {
    const changes = many(4, () => ({ before: 'a.jpg', after: 'b.jpg' }));
    expect(report(changes, 'text')).toContain(
      'The `image` of 4 episodes changed.\n    - a.jpg\n    + b.jpg\n\n',
    );
  });

  test.each<[string, Partial<Change>]>([
    ['4 episodes have another guid', { kind: 'guid-changed', weight: 'harmful', before: 'a', after: 'b' }],
    ['4 episodes lost their guid', { kind: 'guid-lost', weight: 'harmful', before: 'a' }],
    ['4 episodes are gone', { kind: 'episodes-removed', weight: 'harmful' }],
    ['4 episodes lost their media file', { kind: 'enclosure-lost', weight: 'harmful', before: 'a' }],
    ['The date of 4 episodes moved', { kind: 'date-moved', weight: 'harmful', before: 'a', after: 'b' }],
    [
      'Whether 4 episodes are explicit',
      { kind: 'explicit-changed', weight: 'harmful', before: 'a', after: 'b' },
    ],
    ['4 episodes are new', { kind: 'added' }],
    ['The `image` of 4 episodes was added', { after: 'a' }],
    ['The `image` of 4 episodes was removed', { before: 'a' }],
  ])('%s', (words, change) => {
    expect(
      report(
        many(4, () => change),
        'text',
      ),
    ).toContain(`\n  ${words}`);
  });

  test('three are told one by one', () => {
    const text = report(
      many(3, () => ({ before: 'a', after: 'b' })),
      'text',
    );
    expect(text.match(/The `image` of `Night \d`/g)).toHaveLength(3);
  });

  test('what happened in different ways is told apart', () => {
    const changes = [...many(4, () => ({ before: 'a', after: 'b' })), ...many(5, () => ({ after: 'b' }))];
    const text = report(changes, 'text');
    expect(text).toContain('The `image` of 4 episodes changed.');
    expect(text).toContain('The `image` of 5 episodes was added.');
  });
});

describe('values', () => {
  test('that are long are shown from where they part, and no character is cut in two', () => {
    const start = '😀'.repeat(500);
    const text = report([titleChange(`${start}old end`, `${start}new end`)], 'text');
    expect(text).toContain(`    - …${'😀'.repeat(20)}old end\n    + …${'😀'.repeat(20)}new end\n`);
    expect(report([titleChange('a'.repeat(500), 'b'.repeat(500))], 'text')).toContain(
      `- ${'a'.repeat(160)}…\n`,
    );
  });

  test('of notes are the words, unless only their marks changed', () => {
    const notes = (before: string, after: string): Change => ({
      ...titleChange(before, after),
      field: 'notes',
    });
    expect(report([notes('<p>At <b>dawn</b>,\n  they</p>', '<p>At noon</p>')], 'text')).toContain(
      '    - At dawn , they\n    + At noon\n',
    );
    expect(report([notes('<p>At dawn</p>', '<p>At <i>dawn</i></p>')], 'text')).toContain(
      '    - <p>At dawn</p>\n    + <p>At <i>dawn</i></p>\n',
    );
    const words = 'the night shift of a sleeping car and the people of it '.repeat(9);
    expect(report([notes(`${words}a`, `${words}b`)], 'text')).toContain(
      '- …of a sleeping car and the people of it a\n',
    );
  });

  test('that are empty are said to be', () => {
    expect(report([titleChange('', ' ')], 'markdown')).toContain(': (empty) → (empty)');
    expect(report([titleChange('', 'x')], 'text')).toContain('- (empty)\n');
  });

  test('are whole in JSON', () => {
    const value = 'x'.repeat(1000);
    const json = JSON.parse(report([titleChange('a', value)], 'json'));
    expect(json).toEqual({
      changes: [
        {
          kind: 'changed',
          weight: 'visible',
          episode: { title: value, guid: 'night-1', number: 1 },
          field: 'title',
          before: 'a',
          after: value,
          message: 'The `title` of `Night` changed.',
        },
      ],
      summary: { harmful: 0, visible: 1, harmless: 0 },
    });
  });

  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '@somebody and #12',
    '[a](javascript:alert)',
    '![a](https://evil.example/x.png)',
    'a `b` ``c`` ```d',
    '`',
    '\\',
    'a\\',
    '| a | b |',
    '\n\n# heading\n- [x] done\n---\n',
    '**bold** _it_ ~~no~~ https://evil.example',
    '&lt;b&gt; &amp;',
    '\u001b[31mred\u001b[0m \u202eback \u0007',
    '::error::x',
    '##[command]x',
    '$x$',
    '<!-- ',
    ' ',
  ];

  test.each(hostile)('%j is shown in Markdown and not obeyed', (value) => {
    const changes: Change[] = [
      titleChange(value, `${value} ${value}`),
      ...many(4, () => ({ episode: { title: value }, before: value, after: `${value}!` })),
      ...many(4, () => ({ kind: 'added', episode: { title: value } })),
    ];
    const markdown = report(changes, 'markdown');
    const html = new MarkdownIt({ html: true, linkify: true }).render(markdown);
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !['h3', 'ul', 'li', 'p', 'code'].includes(tag!))).toEqual([]);
    expect(html.match(/<li>/g)!.length).toBe(7);
    expect(html.replace(/<code>[^<]*<\/code>/g, '')).not.toMatch(/evil|somebody|alert|&lt;|#12/);
  });

  test.each(hostile)('%j gives a terminal and a runner nothing to obey', (value) => {
    const text = reportDiff(
      { changes: [titleChange(value, `${value}!`)], allowed: new Set() },
      { format: 'text', colour: false, github: true },
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|^\s*::|##\w*\[/m);
  });
});

test('harm names its kind, and that it was allowed', () => {
  const harm: Change = { kind: 'feed-emptied', weight: 'harmful', message: 'All is gone.' };
  expect(report([harm], 'text')).toContain('All is gone.  feed-emptied\n');
  expect(report([harm], 'text', ['feed-emptied'])).toContain('All is gone.  feed-emptied, allowed\n');
  expect(report([harm], 'markdown', ['feed-emptied'])).toContain('- All is gone (`feed-emptied`, allowed)\n');
  expect(JSON.parse(report([harm], 'json', ['feed-emptied'])).changes[0]).toEqual({
    kind: 'feed-emptied',
    weight: 'harmful',
    allowed: true,
    message: 'All is gone.',
  });
});

test('two feeds that say the same', () => {
  expect(report([], 'text')).toBe('The two feeds say the same.\n');
  expect(report([], 'markdown')).toBe('The two feeds say the same.\n');
  expect(JSON.parse(report([], 'json'))).toEqual({
    changes: [],
    summary: { harmful: 0, visible: 0, harmless: 0 },
  });
});
