import { painter } from '../text/colour.ts';
import { printable } from '../text/printable.ts';

export interface PreviewOptions {
  readonly colour: boolean;
  /** Blanks to take from the start of each line. */
  readonly indent: number;
}

/**
 * A feed as a person reads it in a terminal: indented and coloured, the HTML of notes on lines of its own
 * instead of one long one. It takes what `writeElement` wrote: one element a line, CDATA for HTML.
 */
export function previewFeed(xml: string, { colour, indent }: PreviewOptions): string {
  const paint = painter(colour);
  const lines: string[] = [];
  for (const line of splitOutsideCdata(xml)) {
    const own = line.slice(Math.min(indent, line.length - line.trimStart().length));
    const cdata = /^( *)(<[^!>]+>)<!\[CDATA\[([\s\S]*)\]\]>(<\/[^>]+>)$/.exec(own);
    if (!cdata) {
      lines.push(paintTags(printable(own), paint));
      continue;
    }
    const [, blanks = '', open = '', html = '', close = ''] = cdata;
    lines.push(`${blanks}${paintTags(printable(open), paint)}${paint('faint', '<![CDATA[')}`);
    const text = html.replaceAll(']]]]><![CDATA[>', ']]>');
    for (const part of notesLines(text)) lines.push(`${blanks}  ${paint('value', printable(part))}`);
    lines.push(`${blanks}${paint('faint', ']]>')}${paintTags(close, paint)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Lines of the document; a CDATA section is one of them, however long. */
function splitOutsideCdata(xml: string): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < xml.length) {
    let end = xml.indexOf('\n', start);
    for (let open = xml.indexOf('<![CDATA[', start); open !== -1 && open < end; ) {
      const close = xml.indexOf(']]>', open);
      if (close === -1) break;
      if (close > end) end = xml.indexOf('\n', close);
      open = xml.indexOf('<![CDATA[', close);
    }
    if (end === -1) end = xml.length;
    lines.push(xml.slice(start, end));
    start = end + 1;
  }
  return lines;
}

/** Notes with a line break after each block, so that paragraphs stand apart. */
function notesLines(html: string): string[] {
  return html
    .replace(/(<\/(?:p|li|ul|ol|h[1-6]|blockquote|pre)>)(?!\n)/g, '$1\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function paintTags(line: string, paint: ReturnType<typeof painter>): string {
  return line.replace(
    /<(\/?)([\w:-]+)([^<>]{0,10000})>/g,
    (_whole, slash: string, name: string, rest: string) => {
      const attributes = rest.replace(
        /([\w:-]+)="([^"]*)"/g,
        (_pair, key: string, value: string) => `${key}=${paint('value', `"${value}"`)}`,
      );
      return `${paint('faint', `<${slash}`)}${paint('name', name)}${attributes}${paint('faint', '>')}`;
    },
  );
}
