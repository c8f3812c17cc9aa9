import { quote } from '../../text/printable.ts';
import { entityNames } from './html-words.ts';

export interface HtmlTag {
  /** Offset of its `<`. */
  readonly start: number;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface ReadHtml {
  /** The first thing that the parser of HTML 5 calls an error, as far as it is looked for here. */
  readonly problem: string | undefined;
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

/** Reads HTML as the parser of HTML 5 would, as far as to say whether that parser would find fault. */
export function readHtml(html: string): ReadHtml {
  const open: string[] = [];
  const tags: HtmlTag[] = [];
  const marks = /[<&]/g;
  let problem: string | undefined;
  const note = (what: string | undefined): void => {
    problem ??= what;
  };
  for (let mark = marks.exec(html); mark && tags.length < mostTags; mark = marks.exec(html)) {
    const at = mark.index;
    if (mark[0] === '&') {
      note(referenceProblem(html.slice(at, at + 40)));
      continue;
    }
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) note('holds a comment that does not end');
      marks.lastIndex = end < 0 ? html.length : end + 3;
      continue;
    }
    if (!/^<\/?[a-zA-Z]/.test(html.slice(at, at + 3))) {
      note('holds a `<` that stands for itself');
      continue;
    }
    const end = tagEnd(html, at);
    if (end < 0) {
      note('holds a tag that does not end');
      break;
    }
    const piece = html.slice(at, end);
    note(piece.startsWith('</') ? close(piece, open) : start(piece, at, open, tags));
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
  if (left !== undefined) note(`does not close ${quote(`<${left}>`)}`);
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

function referenceProblem(text: string): string | undefined {
  const found = /^&(#\d+;|#x[0-9a-f]+;|[a-zA-Z][a-zA-Z0-9]*;|[#a-zA-Z][a-zA-Z0-9]*)?/i.exec(text)?.[1];
  if (found === undefined) return undefined;
  if (!found.endsWith(';')) return `holds ${quote(`&${found}`)}, an \`&\` that is not written as \`&amp;\``;
  if (found.startsWith('#')) return undefined;
  const name = found.slice(0, -1);
  return entityNames.has(name) || name === 'apos'
    ? undefined
    : `holds ${quote(`&${found}`)}, which HTML does not have`;
}

function start(piece: string, at: number, open: string[], tags: HtmlTag[]): string | undefined {
  const name = /^<([^\s/>]+)/.exec(piece)![1]!.toLowerCase();
  const read = attributesOf(piece.slice(1 + name.length, -1));
  if (typeof read === 'string') return read;
  tags.push({ start: at, name, attributes: read });
  const isEmpty = empty.has(name);
  if (piece.endsWith('/>') && !isEmpty) return `closes ${quote(`<${name}/>`)} in its start tag`;
  if (misplaced.has(name) && !isInTable(name, open)) return `holds ${quote(`<${name}>`)} in the wrong place`;
  if (name === 'image') return 'holds `<image>`, which HTML does not have';
  if (name === 'a' && open.includes('a')) return 'holds a link in a link';
  if (name === 'form' && open.includes('form')) return 'holds a form in a form';
  if (closesParagraph.has(name)) {
    const what = endImplied('p', open);
    if (what !== undefined) return what;
  }
  if (headings.has(name) && headings.has(open.at(-1) ?? '')) return 'holds a heading in a heading';
  if (['li', 'option', 'dd', 'dt', 'tr', 'td', 'th'].includes(name)) {
    const twins =
      name === 'dd' || name === 'dt' ? ['dd', 'dt'] : name === 'td' || name === 'th' ? ['td', 'th'] : [name];
    if (twins.includes(open.at(-1) ?? '')) open.pop();
  }
  if (!isEmpty) open.push(name);
  return undefined;
}

/** A paragraph that is open ends here; what is open in it does not. */
function endImplied(name: string, open: string[]): string | undefined {
  const floor = open.findLastIndex((each) =>
    ['table', 'td', 'th', 'button', 'object', 'caption'].includes(each),
  );
  const at = open.lastIndexOf(name);
  if (at <= floor) return undefined;
  const inside = open.slice(at + 1).find((each) => !implied.has(each));
  if (inside !== undefined) return `does not close ${quote(`<${inside}>`)}`;
  open.length = at;
  return undefined;
}

function isInTable(name: string, open: readonly string[]): boolean {
  return inTable.has(name) && open.some((each) => each === 'table');
}

function close(piece: string, open: string[]): string | undefined {
  const name = /^<\/([^\s/>]+)/.exec(piece)![1]!.toLowerCase();
  if (/[^\s>]/.test(piece.slice(2 + name.length, -1)))
    return `holds an end tag ${quote(`</${name}`)} with more than its name`;
  const at = open.lastIndexOf(name);
  if (at < 0) return `closes ${quote(`<${name}>`)}, which is not open`;
  const inside = open.slice(at + 1).find((each) => !implied.has(each) && !inTable.has(each));
  if (inside !== undefined) return `does not close ${quote(`<${inside}>`)}`;
  open.length = at;
  return undefined;
}

function attributesOf(text: string): ReadonlyMap<string, string> | string {
  const attributes = new Map<string, string>();
  if (text.trim() === '' || text.trim() === '/') return attributes;
  let end = 0;
  for (const match of text.matchAll(attributePieces)) {
    const [piece, name, value] = match;
    const glued = match.index === end && end > 0;
    end = match.index + piece.length;
    if (piece === '/') continue;
    if (name === undefined || name.includes('<'))
      return 'holds a tag with a quotation mark in the wrong place';
    if (glued && !text.slice(0, match.index).endsWith('/'))
      return 'holds attributes without a blank between them';
    if (value !== undefined && !/^["']/.test(value) && /[<=`]/.test(value))
      return 'holds an attribute without quotes';
    const key = name.toLowerCase();
    if (attributes.has(key)) return `holds an attribute ${quote(key.slice(0, 32))} twice`;
    attributes.set(key, (value ?? '').replace(/^["']|["']$/g, ''));
    for (const [reference] of (value ?? '').matchAll(/&[^\s"'<&]{0,39}/g)) {
      const what = referenceProblem(reference);
      if (what !== undefined) return what;
    }
  }
  return attributes;
}
