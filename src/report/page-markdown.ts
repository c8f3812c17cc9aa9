import { printable } from '../text/printable.ts';
import type { Block, ExampleFile, Page } from './page.ts';

/** A page as Markdown. */
export function writeMarkdown({ title, blocks }: Page): string {
  return [`# ${title}\n`, ...blocks.map(writeBlock)].join('\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `${block.text}\n`;
    case 'heading':
      return `## ${block.text}\n`;
    case 'facts':
      return block.facts
        .map(({ name, values }) =>
          values.length === 1
            ? `- ${name}: ${values[0]}\n`
            : `- ${name}:\n${values.map((value) => `  - ${value}\n`).join('')}`,
        )
        .join('');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(writeRow).join('');
    case 'code':
      return fence(block.language, block.text);
    case 'example':
      return [...block.example.files.map(writeFile), ...block.example.given.map((text) => `${text}\n`)].join(
        '\n',
      );
  }
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
}

function writeFile({ name, note, lines }: ExampleFile): string {
  const caption = `\`${name}\`${note ? `, ${note}` : ''}:\n`;
  const text = lines.map((line) => line.text).join('\n');
  return text.trim() === '' ? caption : `${caption}\n${fence(languages[endingOf(name)] ?? 'text', text)}`;
}

const languages: Readonly<Record<string, string>> = { yaml: 'yaml', md: 'yaml', json: 'json' };

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${printable(text)}\n\`\`\`\n`;
}
