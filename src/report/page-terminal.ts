import { type Paint, painter } from '../text/colour.ts';
import { underline, widthOf } from './frame.ts';
import type { Block, ExampleFile, Fact, Page } from './page.ts';

const columns = 80;

/** A page for a terminal, at most 80 columns wide but for tables and lines of examples. */
export function writeTerminal({ title, blocks }: Page, options: { readonly colour: boolean }): string {
  const paint = painter(options.colour);
  return [
    `${paint('strong', title)}\n${'='.repeat(widthOf(title))}\n`,
    ...blocks.map((block) => writeBlock(block, paint)),
  ].join('\n');
}

function writeBlock(block: Block, paint: Paint): string {
  switch (block.kind) {
    case 'text':
      return `${wrap(plain(block.text), columns).join('\n')}\n`;
    case 'heading':
      return `${paint('strong', block.text)}\n`;
    case 'facts':
      return writeFacts(block.facts, paint);
    case 'table':
      return writeTable(block.head, block.rows, paint);
    case 'code':
      return block.text.split('\n').map(indented).join('');
    case 'example':
      return [
        ...block.example.files.map((file) => writeFile(file, paint)),
        ...block.example.given.map((text) => indented(plain(text))),
      ].join('');
  }
}

function writeFacts(facts: readonly Fact[], paint: Paint): string {
  const width = Math.max(...facts.map(({ name }) => name.length)) + 2;
  return facts
    .flatMap(({ name, values }) =>
      values
        .flatMap((value) => wrap(plain(value), columns - width))
        .map((line, index) => {
          const label =
            index === 0 ? paint('faint', name) + ' '.repeat(width - name.length) : ' '.repeat(width);
          return `${label}${paintSeverity(line, paint)}\n`;
        }),
    )
    .join('');
}

/** Rows in columns, the last one as long as it is; of few columns the head says nothing new. */
function writeTable(head: readonly string[], rows: readonly (readonly string[])[], paint: Paint): string {
  const cells = [...(head.length > 3 ? [head] : []), ...rows].map((row) => row.map(plain));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column]!))));
  return cells
    .map((row, index) => {
      const padded = row.map((cell, column) => {
        const pad = column === row.length - 1 ? '' : ' '.repeat(widths[column]! - widthOf(cell));
        const painted = head.length > 3 && index === 0 ? paint('faint', cell) : paintSeverity(cell, paint);
        return `${painted}${pad}`;
      });
      return indented(padded.join('  '));
    })
    .join('');
}

function writeFile({ name, note, lines }: ExampleFile, paint: Paint): string {
  const shown = lines.at(-1)?.text === '' ? lines.slice(0, -1) : lines;
  return [
    indented(paint('faint', `${name}${note ? `, ${plain(note)}` : ''}`)),
    ...shown.flatMap(({ text, marks }) => {
      const { line, mark } = underline(text, marks);
      return mark === ''
        ? [indented(`  ${line}`)]
        : [indented(`  ${line}`), indented(`  ${paint('error', mark)}`)];
    }),
  ].join('');
}

function indented(line: string): string {
  return `  ${line}`.trimEnd().concat('\n');
}

/** `error`, `warning`, `hint` and `off` at the beginning of a text have the colours of findings. */
function paintSeverity(text: string, paint: Paint): string {
  const [word] = /^(?:error|warning|hint|off)\b/.exec(text) ?? [];
  if (word === undefined) return text;
  return `${paint(word === 'off' ? 'faint' : (word as 'error'), word)}${text.slice(word.length)}`;
}

/** A text without the marks of links: the address stands behind the words. */
function plain(text: string): string {
  return text.replace(
    /\[([^\]]*)\]\(([^)\s]*(?:\([^)]*\))?[^)\s]*)\)/g,
    (_, words: string, address: string) => (/^https?:/.test(address) ? `${words}, ${address}` : words),
  );
}

/** Lines of at most so many columns, broken at blanks; a word that is longer stays whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
