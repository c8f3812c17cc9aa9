/** The tags Apple allows in a description (A Podcaster's Guide to RSS), and what others become there. */
const kept = new Set(['p', 'ol', 'ul', 'li', 'a']);
const paragraphs = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'tr',
  'dt',
  'dd',
  'summary',
  'figcaption',
]);

interface Piece {
  readonly text: string;
  readonly tag?: { readonly name: string; readonly closing: boolean; readonly source: string };
}

/** Takes HTML that `writeNotes` made apart: in it every `<` begins a tag and every tag ends with `>`. */
function* pieces(html: string): Generator<Piece> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      yield { text: html.slice(at) };
      return;
    }
    if (open > at) yield { text: html.slice(at, open) };
    const close = endOfTag(html, open);
    const source = html.slice(open, close);
    const name = /^<\/?([a-z][a-z0-9]{0,20})/.exec(source)?.[1] ?? '';
    yield { text: '', tag: { name, closing: source.startsWith('</'), source } };
    at = close;
  }
}

/** A `>` in a quoted attribute does not end the tag. */
function endOfTag(html: string, open: number): number {
  let quoted = false;
  for (let at = open + 1; at < html.length; at++) {
    const char = html[at];
    if (char === '"') quoted = !quoted;
    else if (char === '>' && !quoted) return at + 1;
  }
  return html.length;
}

/**
 * Notes with only the tags that Apple allows in a description: headings and rows become paragraphs, other
 * tags go and their text stays.
 */
export function simplify(html: string): string {
  let result = '';
  const open: string[] = [];
  const inParagraph = (): boolean => open.at(-1) === 'p';
  for (const { text, tag } of pieces(html)) {
    if (!tag) {
      result += text;
      continue;
    }
    const name = kept.has(tag.name) ? tag.name : paragraphs.has(tag.name) ? 'p' : undefined;
    if (name === undefined) {
      if (tag.name === 'br') result += inParagraph() ? '</p>\n<p>' : ' ';
      if ((tag.name === 'td' || tag.name === 'th') && tag.closing) result += ' ';
      continue;
    }
    if (tag.closing) {
      const last = open.lastIndexOf(name);
      if (last === -1) continue;
      open.splice(last, 1);
      result += `</${name}>`;
    } else {
      open.push(name);
      result += name === tag.name ? tag.source : `<${name}>`;
    }
  }
  return withoutEmpty(result)
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Paragraphs that hold nothing go, and those that then hold nothing: as often as they are nested. */
function withoutEmpty(html: string): string {
  for (let before = ''; before !== html; ) {
    before = html;
    html = html.replace(/<p>\s{0,100}<\/p>\n?/g, '');
  }
  return html;
}

/** A cut of a text: the whole when it fits. `from` is its size in bytes before the cut. */
export interface Cut {
  readonly html: string;
  readonly from?: number;
}

interface Stop {
  /** UTF-16 offset. */
  readonly at: number;
  /** Bytes before it. */
  readonly size: number;
  readonly open: readonly string[];
}

/** Blanks, or what stands between them; a sentence of Chinese or Japanese ends without a blank. */
const partsOfText = /\s+|[^\s。！？]*[。！？]+[」』”’）)]*|[^\s。！？]+/g;
const sentenceEnd = /[.!?…。！？][」』）"'”’)]*$/;

/**
 * HTML cut to a number of UTF-8 bytes: after a sentence or paragraph when one ends in the second half, else
 * after a word, else, where words have no blanks between them, after a character. Never inside a tag, a
 * character or a reference; what is open there is closed.
 */
export function cutHtml(html: string, limit: number): Cut {
  const from = Buffer.byteLength(html);
  if (from <= limit) return { html };
  const isLate = (stop: Stop | undefined): boolean => stop !== undefined && stop.size * 2 > limit;
  const open: string[] = [];
  let at = 0;
  let size = 0;
  let sentence: Stop | undefined;
  let word: Stop | undefined;
  for (const { text, tag } of pieces(html)) {
    const parts = tag ? [tag.source] : (text.match(partsOfText) ?? []);
    for (const part of parts) {
      const before = { at, size, open: [...open] };
      at += part.length;
      size += Buffer.byteLength(part);
      if (tag?.closing) open.pop();
      else if (tag && !voids.has(tag.name)) open.push(tag.name);
      if (size + closers(open).length + ellipsis.length > limit) {
        if (sentence && isLate(sentence)) return { html: cutAt(html, { ...sentence, end: '' }), from };
        const inside = tag || isLate(word) ? undefined : lastCharacter(part, before, limit);
        return { html: cutAt(html, inside ?? word), from };
      }
      const stop = { at, size, open: [...open] };
      if (tag ? tag.closing && blocks.has(tag.name) : sentenceEnd.test(part)) sentence = stop;
      else if (!tag && /\S/.test(part)) word = stop;
    }
  }
  return { html };
}

/** A reference, or a character with the marks and joined characters that belong to it. */
const characters = /&#?\w{1,31};|\p{RI}{2}|\P{M}[\p{M}\p{EMod}]*(?:\u200d\P{M}[\p{M}\p{EMod}]*)*/gu;

/** The stop after the last whole character of a part that still fits. */
function lastCharacter(part: string, { at, size, open }: Stop, limit: number): Stop | undefined {
  const room = limit - size - closers(open).length - ellipsis.length;
  let used = 0;
  let length = 0;
  for (const [character] of part.matchAll(characters)) {
    used += Buffer.byteLength(character);
    if (used > room) break;
    length += character.length;
  }
  return length > 0 ? { at: at + length, size: size + used, open } : undefined;
}

const voids = new Set(['br', 'img', 'hr']);
const blocks = new Set(['p', 'li', 'ul', 'ol']);
const ellipsis = { text: '…', length: 3 };

function closers(open: readonly string[]): string {
  return open
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}

function cutAt(html: string, stop: (Stop & { end?: string }) | undefined): string {
  if (!stop) return '';
  return `${html.slice(0, stop.at)}${stop.end ?? ellipsis.text}${closers(stop.open)}`;
}
