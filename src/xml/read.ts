import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { limits } from '../text/limits.ts';
import { quote } from '../text/printable.ts';
import type { Range } from '../text/source.ts';
import type { XmlAttribute, XmlNode } from './element.ts';
import { loneSurrogate } from './escape.ts';
import { explain, hasInternalSubset, illegalMessage, internalSubsetMessage } from './explain.ts';
import { nameFinder } from './namespaces.ts';
import type { XmlProblem } from './problem.ts';

export { decodeXml } from './decode.ts';
export type { XmlProblem } from './problem.ts';

/** Takes a document in pieces and tells the handlers what it sees. */
export interface XmlReader {
  /** Takes decoded text, cut anywhere. After the first problem nothing happens any more. */
  write(text: string): void;
  /** Says that the document is complete. */
  end(): void;
  readonly problem: XmlProblem | undefined;
}

/** What is told while reading. Strings may be slices of the text written: they keep it alive. */
export interface XmlHandlers {
  /** The start tag of an element above `emitDepth` (rss has depth 0, channel 1); `range` is the start tag. */
  open?(node: XmlNode, depth: number): void;
  /** An element at `emitDepth` with everything in it, which the reader then forgets. */
  element(node: XmlNode): void;
  /** The end of an element above `emitDepth`. */
  close?(name: string, depth: number): void;
  declaration?(declaration: XmlDeclaration, range: Range): void;
  /** The text between `<!DOCTYPE` and `>`. */
  doctype?(text: string, range: Range): void;
  comment?(text: string, range: Range): void;
  instruction?(target: string, body: string, range: Range): void;
}

export interface XmlDeclaration {
  readonly version?: string;
  readonly encoding?: string;
}

export interface XmlOptions {
  readonly emitDepth: number;
  /** The document is our own: no limit on its size. Depth and attributes stay limited. */
  readonly trusted?: boolean;
}

type Building<T> = { -readonly [Key in keyof T]: T[Key] };
interface BuildingNode extends Building<Omit<XmlNode, 'children'>> {
  children: XmlNode[];
}

const noAttributes: ReadonlyMap<string, XmlAttribute> = new Map();
const visible = /[^\t\n\r ]/;
/**
 * The parser adds each handler to itself under a computed name. After a few such additions V8 keeps the object
 * as a dictionary, and reading takes six times as long; properties defined beforehand avoid that, nothing more.
 */
const slots = [
  'text',
  'cdata',
  'comment',
  'pi',
  'doctype',
  'xmldecl',
  'openTagStart',
  'attribute',
  'openTag',
  'closeTag',
  'error',
];
/** Unwinds the tokeniser, which would otherwise go on, slowly, after an error. */
const stop = new Error('stopped reading');

/**
 * Opens a strict reader for XML 1.0 with namespaces. It throws nothing but what a handler throws; a document
 * that is not well-formed, or goes past a limit, ends up in `problem`.
 */
export function openXml(handlers: XmlHandlers, options: XmlOptions): XmlReader {
  const { emitDepth, trusted = false } = options;
  const mostText = trusted ? Number.POSITIVE_INFINITY : limits.feedBytes;
  const mostNodes = trusted ? Number.POSITIVE_INFINITY : limits.xmlNodes;
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
  });
  for (const slot of slots)
    Object.defineProperty(parser, `${slot}Handler`, { writable: true, enumerable: true, configurable: true });

  const nameOf = nameFinder();
  let problem: XmlProblem | undefined;
  /** Offsets: of the end of what was given to the parser, of `window`, of what follows the last event. */
  let fed = 0;
  let base = 0;
  let mark = 0;
  /** The document from before `mark` to the end of the present piece. */
  let window = '';
  /** A last unit that cannot be understood without the next. */
  let carried = '';
  let blankFrom = 0;
  let begun = false;
  let ended = false;
  let rooted = false;
  let nodes = 0;
  const open: BuildingNode[] = [];
  let tag: { rawName: string; nameRange: Range } | undefined;
  let attributes: { rawName: string; range: Range; token: SaxesAttributeNS }[] = [];

  function fail(kind: XmlProblem['kind'], message: string, range: Range): never {
    problem = { kind, message, range };
    throw stop;
  }

  function countNode(): void {
    if (++nodes > mostNodes)
      fail('limit', `The document has more than ${mostNodes} nodes.`, { start: mark, end: mark });
  }

  parser.on('error', (error) => {
    const at = ended ? fed : Math.min(parser.position, base + window.length);
    problem = explain({
      said: error.message,
      at,
      mark,
      text: window.slice(mark - base, at - base),
      tag: tag && { ...tag, attributes },
      open: open.at(-1)?.rawName,
      ended,
      blankFrom: nodes === 0 ? blankFrom : undefined,
      rooted,
    });
    throw stop;
  });

  parser.on('opentagstart', ({ name }) => {
    tag = { rawName: name, nameRange: { start: mark + 1, end: mark + 1 + name.length } };
    mark = parser.position;
  });

  parser.on('attribute', (attribute) => {
    const token = attribute as SaxesAttributeNS;
    const end = parser.position - 1;
    // The closing quote cannot occur inside the value, so the one before it is the opening quote.
    const start = window.lastIndexOf(window[end - base]!, end - base - 1) + 1 + base;
    attributes.push({ rawName: token.name, range: { start, end }, token });
    mark = end + 1;
    if (attributes.length > limits.xmlAttributes) {
      const message = `The tag ${quote(tag!.rawName)} has more than ${limits.xmlAttributes} attributes.`;
      fail('limit', message, tag!.nameRange);
    }
  });

  parser.on('opentag', (token) => {
    countNode();
    const { nameRange } = tag!;
    const depth = open.length;
    if (depth >= limits.xmlDepth) {
      fail('limit', `Elements are nested deeper than ${limits.xmlDepth} levels.`, nameRange);
    }
    mark = parser.position;
    const node = nodeOf(token, nameRange, mark);
    tag = undefined;
    rooted = true;
    open.push(node);
    if (depth < emitDepth) handlers.open?.(node, depth);
    else if (depth > emitDepth) open[depth - 1]!.children.push(node);
  });

  function nodeOf(token: SaxesTagNS, nameRange: Range, end: number): BuildingNode {
    const { name, uri, local } = token;
    let map = noAttributes;
    if (attributes.length > 0) {
      map = attributesOf(attributes, nameOf);
      attributes = [];
    }
    return {
      name: nameOf(uri, local, name),
      namespace: uri,
      rawName: name,
      attributes: map,
      children: [],
      text: '',
      range: { start: nameRange.start - 1, end },
      nameRange,
      textRange: undefined,
    };
  }

  parser.on('closetag', (token) => {
    if (!token.isSelfClosing && !closes(token.name)) {
      const range = { start: mark, end: parser.position };
      const found = quote(window.slice(mark - base + 2, range.end - base - 1).trimEnd());
      fail(
        'not-wellformed',
        `The end tag ${found} does not close ${quote(token.name)}, which is open.`,
        range,
      );
    }
    mark = parser.position;
    const node = open.pop()!;
    const depth = open.length;
    if (depth < emitDepth) return handlers.close?.(node.name, depth);
    node.range = { start: node.range.start, end: mark };
    if (depth === emitDepth) handlers.element(node);
  });

  /** The parser looks only afterwards whether the name of an end tag is the right one. */
  function closes(name: string): boolean {
    const at = mark - base + 2;
    return window.startsWith(name, at) && /[>\t\n\r ]/.test(window[at + name.length]!);
  }

  parser.on('text', (text) => {
    const end = ended ? fed : parser.position - 1;
    addText(text, mark, end);
    mark = end;
  });

  parser.on('cdata', (text) => {
    const end = parser.position;
    addText(text, mark + '<![CDATA['.length, end - ']]>'.length);
    mark = end;
  });

  function addText(text: string, start: number, end: number): void {
    countNode();
    const depth = open.length - 1;
    if (depth < emitDepth) return;
    const node = open[depth]!;
    node.text += text;
    if (!visible.test(text)) return;
    while (start < end && isSpace(window.charCodeAt(start - base))) start++;
    while (end > start && isSpace(window.charCodeAt(end - base - 1))) end--;
    node.textRange = { start: node.textRange?.start ?? start, end };
  }

  parser.on('comment', (text) => {
    countNode();
    const range = passed(parser.position + 1);
    handlers.comment?.(text, range);
  });

  parser.on('processinginstruction', ({ target, body }) => {
    countNode();
    handlers.instruction?.(target, body, passed(parser.position));
  });

  parser.on('xmldecl', ({ version, encoding }) => {
    countNode();
    const declaration = {
      ...(version !== undefined && { version }),
      ...(encoding !== undefined && { encoding }),
    };
    handlers.declaration?.(declaration, passed(parser.position));
  });

  parser.on('doctype', (text) => {
    countNode();
    const range = passed(parser.position);
    if (hasInternalSubset(text)) {
      fail('doctype', internalSubsetMessage, { start: range.start, end: range.start + '<!DOCTYPE'.length });
    }
    handlers.doctype?.(text, range);
  });

  function passed(end: number): Range {
    const range = { start: mark, end };
    mark = end;
    return range;
  }

  function attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      if (error !== stop) throw error;
    }
  }

  function feed(piece: string): void {
    if (problem || piece === '') return;
    const keep = Math.min(mark, fed);
    window = keep === base ? window + piece : window.slice(keep - base) + piece;
    base = keep;
    if (!begun) skipBlank(piece);
    attempt(() => parser.write(piece));
    fed += piece.length;
  }

  /** The parser says nothing about what stands before the first `<`. */
  function skipBlank(piece: string): void {
    let at = 0;
    if (fed === 0 && piece.charCodeAt(0) === 0xfeff) blankFrom = ++at;
    while (isSpace(piece.charCodeAt(at))) at++;
    mark = fed + at;
    begun = at < piece.length;
  }

  return {
    get problem() {
      return problem;
    },
    write(text) {
      if (problem || text === '') return;
      let piece = carried + text;
      const last = piece.charCodeAt(piece.length - 1);
      carried = last === 0x0d || isHighSurrogate(last) ? piece.slice(-1) : '';
      if (carried) piece = piece.slice(0, -1);
      const room = mostText - fed;
      const lone = loneSurrogate(piece);
      const end = Math.min(room, lone < 0 ? piece.length : lone);
      feed(end < piece.length ? piece.slice(0, end) : piece);
      if (problem || end === piece.length) return;
      const range = { start: fed, end: fed + 1 };
      problem =
        end === room
          ? { kind: 'limit', message: `The document has more than ${mostText} characters.`, range }
          : { kind: 'illegal-char', message: illegalMessage(piece.charCodeAt(end)), range };
    },
    end() {
      if (problem || ended) return;
      if (carried === '\r') feed(carried);
      else if (carried) {
        const range = { start: fed, end: fed + 1 };
        problem = { kind: 'illegal-char', message: illegalMessage(carried.charCodeAt(0)), range };
      }
      if (problem) return;
      ended = true;
      attempt(() => parser.close());
    },
  };
}

function attributesOf(
  found: readonly { readonly range: Range; readonly token: SaxesAttributeNS }[],
  nameOf: ReturnType<typeof nameFinder>,
): ReadonlyMap<string, XmlAttribute> {
  const map = new Map<string, XmlAttribute>();
  for (const { range, token } of found) {
    if (token.prefix === 'xmlns' || token.name === 'xmlns') continue;
    const name = token.prefix === '' ? token.name : nameOf(token.uri, token.local, token.name);
    map.set(name, { name, value: token.value, range });
  }
  return map;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
