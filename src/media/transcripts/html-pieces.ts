import type { Range } from '../../text/source.ts';

/** A piece of HTML: a stretch of text, or a tag with its attributes. Comments and the like are no pieces. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly range: Range }
  | {
      readonly kind: 'open' | 'close';
      /** In small letters. */
      readonly name: string;
      readonly range: Range;
      readonly attributes: readonly HtmlAttribute[];
    };

export interface HtmlAttribute {
  /** In small letters. */
  readonly name: string;
  /** As written, references and all. */
  readonly value: string;
  readonly range: Range;
}

/** Elements whose content is text up to their end tag, whatever stands in it. */
const raw: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
]);

/**
 * The pieces of an HTML text as browsers cut it (the HTML standard, tokenization). Forgiving, and linear: what is not
 * closed ends the reading, as it does there.
 */
export function* readPieces(text: string): Generator<HtmlPiece> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open === -1) break;
    const after = text[open + 1] ?? '';
    const closing = after === '/';
    if (!/[a-zA-Z!?/]/.test(after) || (closing && open + 2 >= text.length)) {
      yield textPiece(at, open + 1);
      at = open + 1;
      continue;
    }
    if (open > at) yield textPiece(at, open);
    if (text.startsWith('<!--', open)) {
      // `<!-->` is a whole comment.
      const end = /--!?>/g;
      end.lastIndex = open + 2;
      if (!end.test(text)) return;
      at = end.lastIndex;
      continue;
    }
    const nameStart = open + (closing ? 2 : 1);
    if (!/[a-zA-Z]/.test(text[nameStart] ?? '')) {
      const end = text.indexOf('>', open);
      if (end === -1) return;
      at = end + 1;
      continue;
    }
    const name = /[^\s/>]+/y;
    name.lastIndex = nameStart;
    const written = name.exec(text)![0].toLowerCase();
    const read = readAttributes(text, nameStart + written.length);
    if (!read) return;
    const range = { start: open, end: read.end };
    yield { kind: closing ? 'close' : 'open', name: written, range, attributes: read.attributes };
    at = read.end;
    if (closing || !raw.has(written)) continue;
    const end = new RegExp(`</${written}(?=[\\s/>])`, 'gi');
    end.lastIndex = at;
    const found = end.exec(text);
    if (!found) return;
    if (found.index > at) yield textPiece(at, found.index);
    at = found.index;
  }
  if (at < text.length) yield textPiece(at, text.length);
}

/** `name`, `name=value`, `name="value"`, `name='value'`; a stray quote or slash counts for nothing. */
const attribute = /[\s/]*(?:([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)?))?|=)/y;

function readAttributes(
  text: string,
  from: number,
): { attributes: readonly HtmlAttribute[]; end: number } | undefined {
  const attributes: HtmlAttribute[] = [];
  let at = from;
  for (;;) {
    const blanks = /[\s/]*/y;
    blanks.lastIndex = at;
    blanks.exec(text);
    at = blanks.lastIndex;
    if (at >= text.length) return undefined;
    if (text[at] === '>') return { attributes, end: at + 1 };
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    if (!found) return undefined;
    const [all, name, double, single, bare] = found;
    const end = at + all.length;
    // A quote that is not closed takes all that follows.
    if (name !== undefined && /=\s*$/.test(all.slice(-400)) && /["']/.test(text[end] ?? '')) return undefined;
    if (name !== undefined) {
      const value = double ?? single ?? bare ?? '';
      attributes.push({ name: name.toLowerCase(), value, range: { start: at, end } });
    }
    at = end;
  }
}

function textPiece(start: number, end: number): HtmlPiece {
  return { kind: 'text', range: { start, end } };
}
