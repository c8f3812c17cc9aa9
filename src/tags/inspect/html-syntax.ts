import { quote } from '../../text/printable.ts';
import type { Range } from '../../text/source.ts';
import { entityNames } from './html-words.ts';

export interface HtmlTag {
  /** Offset of its `<`. */
  readonly start: number;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface ReadHtml {
  /** The first thing that the parser of HTML 5 calls an error, as far as it is looked for here. */
  readonly problem: (Range & { readonly what: string }) | undefined;
  readonly tags: readonly HtmlTag[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const empty = set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
);
/** Their end tag may be left out at the end of the text. */
const mayStayOpen = set('dd dt li p tbody td tfoot th thead tr body html option optgroup rp rt');
/** A start tag of these ends a paragraph. */
const closesParagraph = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li dd dt',
);
const headings = set('h1 h2 h3 h4 h5 h6');
const implied = set('dd dt li option optgroup p rp rt');
const misplaced = set('html head body frame frameset caption col colgroup tbody td tfoot th thead tr');
const rawText = set('script style textarea title xmp iframe noembed noframes');
const inTable = set('table tbody thead tfoot tr td th caption colgroup col');
/** What is kept of one text: more tags teach nothing. */
const mostTags = 20_000;

const attributePieces = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)?)?|["']|=|\//g;

/** What is wrong with a tag, and where, unless it is all of the tag: in a range, or in the last start tag of a name. */
interface Flaw {
  readonly what: string;
  readonly range?: Range;
  readonly open?: string;
}

/** Reads HTML as the parser of HTML 5 would, as far as to say whether that parser would find fault. */
export function readHtml(html: string): ReadHtml {
  const open: string[] = [];
  const tags: HtmlTag[] = [];
  const marks = /[<&]/g;
  let problem: ReadHtml['problem'];
  const note = (flaw: Flaw | undefined, start: number, end: number): void => {
    if (!flaw || problem) return;
    const opening = tags.findLast(({ name }) => name === flaw.open);
    const range = opening
      ? { start: opening.start, end: opening.start + 1 + opening.name.length }
      : (flaw.range ?? { start, end });
    problem = { what: flaw.what, ...range };
  };
  for (let mark = marks.exec(html); mark && tags.length < mostTags; mark = marks.exec(html)) {
    const at = mark.index;
    if (mark[0] === '&') {
      note(referenceFlaw(html.slice(at, at + 40), at), at, at + 1);
      continue;
    }
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) note({ what: 'holds a comment that does not end' }, at, at + 4);
      marks.lastIndex = end < 0 ? html.length : end + 3;
      continue;
    }
    if (!/^<\/?[a-zA-Z]/.test(html.slice(at, at + 3))) {
      note({ what: 'holds a `<` that stands for itself' }, at, at + 1);
      continue;
    }
    const end = tagEnd(html, at);
    if (end < 0) {
      note({ what: 'holds a tag that does not end' }, at, at + 1);
      break;
    }
    const piece = html.slice(at, end);
    note(piece.startsWith('</') ? close(piece, open) : start(piece, at, open, tags), at, end);
    marks.lastIndex = end;
    const raw = open.at(-1);
    if (raw === undefined || !rawText.has(raw)) continue;
    const closing = new RegExp(`</${raw}`, 'gi');
    closing.lastIndex = end;
    const found = closing.exec(html);
    if (!found) break;
    marks.lastIndex = found.index;
  }
  const left = open.findLast((name) => !mayStayOpen.has(name));
  if (left !== undefined) note(unclosed(left), html.length, html.length);
  return { problem, tags };
}

/** The offset after a tag, whose attribute values may hold `>`; -1 when it does not end. */
function tagEnd(html: string, start: number): number {
  const stops = /[>=]\s*["']?/g;
  stops.lastIndex = start;
  for (let stop = stops.exec(html); stop; stop = stops.exec(html)) {
    if (stop[0].startsWith('>')) return stop.index + 1;
    const quote = stop[0].at(-1)!;
    if (quote !== '"' && quote !== "'") continue;
    const close = html.indexOf(quote, stops.lastIndex);
    if (close < 0) return -1;
    stops.lastIndex = close + 1;
  }
  return -1;
}

const unclosed = (name: string): Flaw => ({ what: `does not close ${quote(`<${name}>`)}`, open: name });

function referenceFlaw(text: string, at: number): Flaw | undefined {
  const found = /^&(#\d+;|#x[0-9a-f]+;|[a-zA-Z][a-zA-Z0-9]*;|[#a-zA-Z][a-zA-Z0-9]*)?/i.exec(text)?.[1];
  if (found === undefined) return undefined;
  const range = { start: at, end: at + 1 + found.length };
  if (!found.endsWith(';')) {
    return { what: `holds ${quote(`&${found}`)}, an \`&\` that is not written as \`&amp;\``, range };
  }
  if (found.startsWith('#'))
    return isCharacter(found)
      ? undefined
      : { what: `holds ${quote(`&${found}`)}, which is no character`, range };
  const name = found.slice(0, -1);
  return entityNames.has(name) || name === 'apos'
    ? undefined
    : { what: `holds ${quote(`&${found}`)}, which HTML does not have`, range };
}

/** Whether a number such as `#233;` stands for a character, by the table of HTML. */
function isCharacter(reference: string): boolean {
  const code = /^#x/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number(reference.slice(1, -1));
  const isControl = code < 32 ? ![9, 10, 12].includes(code) : code >= 127 && code < 160;
  return !isControl && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) && (code & 0xfffe) !== 0xfffe;
}

function start(piece: string, at: number, open: string[], tags: HtmlTag[]): Flaw | undefined {
  const name = /^<([^\s/>]+)/.exec(piece)![1]!.toLowerCase();
  const read = attributesOf(piece.slice(1 + name.length, -1), at + 1 + name.length);
  if ('what' in read) return read;
  tags.push({ start: at, name, attributes: read });
  const isEmpty = empty.has(name);
  const endsItself = piece.endsWith('/>') && !/=\s*[^\s"'>]+\/>$/.test(piece.slice(-1000));
  if (endsItself && !isEmpty) return { what: `closes ${quote(`<${name}/>`)} in its start tag` };
  if (misplaced.has(name) && !isInTable(name, open)) {
    return { what: `holds ${quote(`<${name}>`)} in the wrong place` };
  }
  if (name === 'image') return { what: 'holds `<image>`, which HTML does not have' };
  if (name === 'a' && open.includes('a')) return { what: 'holds a link in a link' };
  if (name === 'form' && open.includes('form')) return { what: 'holds a form in a form' };
  if (closesParagraph.has(name)) {
    const flaw = endImplied('p', open);
    if (flaw) return flaw;
  }
  if (headings.has(name) && headings.has(open.at(-1) ?? '')) return { what: 'holds a heading in a heading' };
  if (['li', 'option', 'dd', 'dt', 'tr', 'td', 'th'].includes(name)) {
    const twins =
      name === 'dd' || name === 'dt' ? ['dd', 'dt'] : name === 'td' || name === 'th' ? ['td', 'th'] : [name];
    if (twins.includes(open.at(-1) ?? '')) open.pop();
  }
  if (!isEmpty) open.push(name);
  return undefined;
}

/** A paragraph that is open ends here; what is open in it does not. */
function endImplied(name: string, open: string[]): Flaw | undefined {
  const floor = open.findLastIndex((each) =>
    ['table', 'td', 'th', 'button', 'object', 'caption'].includes(each),
  );
  const at = open.lastIndexOf(name);
  if (at <= floor) return undefined;
  const inside = open.slice(at + 1).find((each) => !implied.has(each));
  if (inside !== undefined) return unclosed(inside);
  open.length = at;
  return undefined;
}

function isInTable(name: string, open: readonly string[]): boolean {
  return inTable.has(name) && open.some((each) => each === 'table');
}

function close(piece: string, open: string[]): Flaw | undefined {
  const name = /^<\/([^\s/>]+)/.exec(piece)![1]!.toLowerCase();
  if (/[^\s>]/.test(piece.slice(2 + name.length, -1)))
    return { what: `holds an end tag ${quote(`</${name}`)} with more than its name` };
  const at = open.lastIndexOf(name);
  if (at < 0) return { what: `closes ${quote(`<${name}>`)}, which is not open` };
  const inside = open.slice(at + 1).find((each) => !implied.has(each) && !inTable.has(each));
  if (inside !== undefined) return unclosed(inside);
  open.length = at;
  return undefined;
}

function attributesOf(text: string, at: number): ReadonlyMap<string, string> | Flaw {
  const attributes = new Map<string, string>();
  if (text.trim() === '' || text.trim() === '/') return attributes;
  let end = 0;
  for (const match of text.matchAll(attributePieces)) {
    const [piece, name, value] = match;
    const glued = match.index === end && end > 0;
    end = match.index + piece.length;
    if (piece === '/') continue;
    if (name === undefined || name.includes('<'))
      return { what: 'holds a tag with a quotation mark in the wrong place' };
    if (glued && !text.slice(0, match.index).endsWith('/'))
      return { what: 'holds attributes without a blank between them' };
    if (value !== undefined && !/^["']/.test(value) && /[<=`]/.test(value))
      return { what: 'holds an attribute without quotes' };
    const key = name.toLowerCase();
    if (attributes.has(key)) return { what: `holds an attribute ${quote(key.slice(0, 32))} twice` };
    attributes.set(key, (value ?? '').replace(/^["']|["']$/g, ''));
    const valueAt = at + end - (value ?? '').length;
    for (const { 0: reference, index } of (value ?? '').matchAll(/&[^\s"'<&]{0,39}/g)) {
      const flaw = referenceFlaw(reference, valueAt + index);
      if (flaw) return flaw;
    }
  }
  return attributes;
}
