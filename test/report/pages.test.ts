import { describe, expect, test } from 'vitest';
import { viewExample } from '../../src/report/example-view.ts';
import type { Page } from '../../src/report/page.ts';
import { writeMarkdown } from '../../src/report/page-markdown.ts';
import { writeTerminal } from '../../src/report/page-terminal.ts';

const long =
  'A line of many words that goes on and on until it is longer than the eighty columns of a terminal.';
const page: Page = {
  title: 'ep-night',
  blocks: [
    { kind: 'text', text: `See [the page](https://example.com/(1)) and [the rule](rules/a.md). ${long}` },
    {
      kind: 'facts',
      facts: [
        { name: 'Severity', values: ['error', 'off in w3c: It sleeps.'] },
        { name: 'Source', values: ['podfeed'] },
      ],
    },
    { kind: 'heading', text: 'Rules' },
    {
      kind: 'table',
      head: ['rule', 'severity', 'why'],
      rows: [
        ['[a|b](a.md)', 'hint', 'x'],
        ['夜車夜車', 'error', 'y'],
      ],
    },
    { kind: 'table', head: ['a', 'b', 'c', 'd'], rows: [['long one', '2', '3', '4']] },
    { kind: 'code', language: 'yaml', text: 'owner:\n  name: Ada' },
    {
      kind: 'example',
      example: viewExample('-- now 2026 --\n-- a.md without b --\nt: 夜«車» and «»\u0007x\n'),
    },
    { kind: 'example', example: viewExample('-- a.md unreadable --\n') },
  ],
};

describe('a page', () => {
  test('as Markdown', () => {
    expect(writeMarkdown(page)).toMatchInlineSnapshot(`
      "# ep-night

      See [the page](https://example.com/(1)) and [the rule](rules/a.md). A line of many words that goes on and on until it is longer than the eighty columns of a terminal.

      - Severity:
        - error
        - off in w3c: It sleeps.
      - Source: podfeed

      ## Rules

      | rule | severity | why |
      | --- | --- | --- |
      | [a\\|b](a.md) | hint | x |
      | 夜車夜車 | error | y |

      | a | b | c | d |
      | --- | --- | --- | --- |
      | long one | 2 | 3 | 4 |

      \`\`\`yaml
      owner:
        name: Ada
      \`\`\`

      \`a.md\`, without \`b\`:

      \`\`\`yaml
      t: 夜車 and \\u{7}x
      \`\`\`

      The present is 2026.

      \`a.md\`, which nobody may open:
      "
    `);
  });

  test('in a terminal', () => {
    expect(writeTerminal(page, { colour: false })).toMatchInlineSnapshot(`
      "ep-night
      ========

      See the page, https://example.com/(1) and the rule. A line of many words that
      goes on and on until it is longer than the eighty columns of a terminal.

      Severity  error
                off in w3c: It sleeps.
      Source    podfeed

      Rules

        a|b       hint   x
        夜車夜車  error  y

        a         b  c  d
        long one  2  3  4

        owner:
          name: Ada

        a.md, without \`b\`
          t: 夜車 and \\u{7}x
               ^^     ^
        The present is 2026.

        a.md, which nobody may open
      "
    `);
  });

  test('in colour is the same text', () => {
    const coloured = writeTerminal(page, { colour: true });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(writeTerminal(page, { colour: false }));
  });

  test('shows a part of a line that is too long', () => {
    const text = `title: ${'sleeper '.repeat(30)}«Vienna» and ${'sleeper '.repeat(30)}«Rome»`;
    const long: Page = {
      title: 'a',
      blocks: [{ kind: 'example', example: viewExample(`-- a.md --\n${text}`) }],
    };
    const [line = '', mark = ''] = writeTerminal(long, { colour: false }).split('\n').slice(-3);
    expect(line.length).toBeLessThan(120);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('Vienna');
  });
});
