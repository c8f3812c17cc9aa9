import { SaxesParser } from 'saxes';
import { limits } from '../text/limits.ts';
import { quote } from '../text/printable.ts';
import type { Range } from '../text/source.ts';
import { loneSurrogate } from './escape.ts';
import { doctypeProblem, explain, illegalMessage, textOutside } from './explain.ts';
import type { XmlProblem } from './problem.ts';
import type { XmlHandlers, XmlOptions, XmlReader } from './reader.ts';
import { type GrowingNode, nodeMaker, type ReadAttribute } from './tree.ts';
import { isSpace, openWindow } from './window.ts';

export { type DecodedXml, decodeXml } from './decode.ts';
export type { XmlProblem } from './problem.ts';
export type { XmlDeclaration, XmlHandlers, XmlOptions, XmlReader } from './reader.ts';

const visible = /[^\t\n\r ]/;
/** What the parser is given at a time, in UTF-16 units: what can be refused half-way is not read much further. */
const pieceLength = 64 * 1024;
/** Unwinds the parser, which would otherwise go on, slowly, after an error. */
const stop = new Error('stopped reading');

/**
 * Opens a strict reader for XML 1.0 with namespaces. It throws nothing but what a handler throws; a document
 * that is not well-formed, or goes past a limit, ends up in `problem`.
 */
export function openXml(handlers: XmlHandlers, options: XmlOptions): XmlReader {
  const { emitDepth, trusted = false } = options;
  const mostText = trusted ? Number.POSITIVE_INFINITY : limits.feedBytes;
  const mostNodes = trusted ? Number.POSITIVE_INFINITY : limits.xmlNodes;
  const mostChildren = trusted ? Number.POSITIVE_INFINITY : limits.xmlChildren;
  const parser = newParser();
  const window = openWindow();
  const makeNode = nodeMaker();
  const open: GrowingNode[] = [];
  /** How many elements there are in those that are open, by depth. */
  const children: number[] = [];
  let problem: XmlProblem | undefined;
  /** The tag that is being read, from its name on. */
  let tag: { rawName: string; nameRange: Range } | undefined;
  let attributes: ReadAttribute[] = [];
  /** Offsets: after what the parser was given in earlier pieces, and after the last event. */
  let fed = 0;
  let mark = 0;
  /** Offset of the white space before anything else. */
  let blankFrom = 0;
  /** The last mark that was looked at, and whether a DOCTYPE starts there. */
  let lookedAt = -1;
  let inDoctype = false;
  /** A last unit that cannot be understood without the next. */
  let carried = '';
  let nodes = 0;
  let begun = false;
  let rooted = false;
  let ended = false;

  function fail(kind: XmlProblem['kind'], message: string, range: Range): never {
    problem = { kind, message, range };
    throw stop;
  }

  /** Notes that something is complete, and gives the place of it. */
  function pass(end: number): Range {
    const range = { start: mark, end };
    mark = end;
    if (++nodes > mostNodes)
      fail('limit', `The document has more than ${mostNodes.toLocaleString('en-US')} nodes.`, range);
    return range;
  }

  parser.on('error', (error) => {
    const at = ended ? fed : Math.min(parser.position, window.end);
    problem = explain({
      said: error.message,
      at,
      mark,
      text: window.slice(mark, at),
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

  parser.on('attribute', (token) => {
    const end = parser.position - 1;
    const range = { start: window.valueStart(end), end };
    // The parser adds the address of the namespace to this object before it reports the tag.
    attributes.push({ rawName: token.name, range, token: token as ReadAttribute['token'] });
    mark = end + 1;
    if (attributes.length > limits.xmlAttributes) {
      const message = `The tag ${quote(tag!.rawName)} has more than ${limits.xmlAttributes} attributes.`;
      fail('limit', message, tag!.nameRange);
    }
  });

  parser.on('opentag', (token) => {
    const { nameRange } = tag!;
    pass(parser.position);
    const depth = open.length;
    if (depth >= limits.xmlDepth) {
      fail('limit', `Elements are nested deeper than ${limits.xmlDepth} levels.`, nameRange);
    }
    const inside = (children[depth] ?? 0) + 1;
    if (inside > mostChildren) {
      const message = `There are more than ${mostChildren.toLocaleString('en-US')} elements in ${quote(open.at(-1)!.rawName)}.`;
      fail('limit', message, nameRange);
    }
    children[depth] = inside;
    children[depth + 1] = 0;
    const node = makeNode(token, attributes, nameRange, mark, open.at(-1)?.text.length ?? 0);
    if (attributes.length > 0) attributes = [];
    tag = undefined;
    rooted = true;
    open.push(node);
    if (depth < emitDepth) handlers.open?.(node, depth);
    else if (depth > emitDepth) open[depth - 1]!.children.push(node);
  });

  parser.on('closetag', ({ name, isSelfClosing }) => {
    const end = parser.position;
    // The parser itself compares the names only afterwards.
    if (!isSelfClosing && !window.hasEndTag(name, mark)) {
      const found = quote(window.slice(mark + 2, end - 1).trimEnd());
      const message = `The end tag ${found} does not close ${quote(name)}, which is open.`;
      fail('not-wellformed', message, { start: mark, end });
    }
    mark = end;
    const node = open.pop()!;
    const depth = open.length;
    if (depth < emitDepth) return handlers.close?.(node.name, depth);
    node.range = { start: node.range.start, end };
    if (depth === emitDepth) handlers.element(node);
  });

  parser.on('text', (text) => {
    // The parser has read the `<` that ends the text.
    const { start, end } = pass(ended ? fed : parser.position - 1);
    addText(text, start, end);
  });

  parser.on('cdata', (text) => {
    const { start, end } = pass(parser.position);
    addText(text, start + '<![CDATA['.length, end - ']]>'.length);
  });

  function addText(text: string, start: number, end: number): void {
    const depth = open.length - 1;
    if (depth < 0 && visible.test(text)) {
      problem = textOutside(window.trim(start, end).start, rooted);
      throw stop;
    }
    if (depth < emitDepth) {
      if (handlers.text && visible.test(text)) handlers.text(window.trim(start, end), depth);
      return;
    }
    const node = open[depth]!;
    node.text += text;
    if (!visible.test(text)) return;
    const range = window.trim(start, end);
    node.textRange = node.textRange ? { start: node.textRange.start, end: range.end } : range;
  }

  parser.on('comment', (text) => {
    // The parser reports it before it has read the `>`.
    const range = pass(parser.position + 1);
    handlers.comment?.(text, range);
  });

  parser.on('processinginstruction', ({ target, body }) => {
    const range = pass(parser.position);
    handlers.instruction?.(target, body, range);
  });

  parser.on('xmldecl', ({ version, encoding }) => {
    const range = pass(parser.position);
    const declaration = { ...(version && { version }), ...(encoding && { encoding }) };
    handlers.declaration?.(declaration, range);
  });

  parser.on('doctype', (text) => {
    const range = pass(parser.position);
    problem = doctypeProblem(window.slice(range.start, range.end), range.start);
    if (problem) throw stop;
    handlers.doctype?.(text, range);
  });

  function attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      if (error !== stop) throw error;
    }
  }

  function feed(piece: string): void {
    if (problem || piece === '') return;
    // A comment is passed one unit before its end, which may come in this piece.
    window.add(piece, Math.min(mark, fed));
    if (!begun) skipBlank(piece);
    attempt(() => parser.write(piece));
    fed += piece.length;
    if (!problem && !rooted) checkDoctype();
  }

  /** Looks at a DOCTYPE before the parser has seen the end of it. */
  function checkDoctype(): void {
    const opening = '<!DOCTYPE';
    if (lookedAt !== mark && fed - mark >= opening.length) {
      lookedAt = mark;
      inDoctype = window.slice(mark, mark + opening.length) === opening;
    }
    if (inDoctype && lookedAt === mark) problem = doctypeProblem(window.slice(mark, fed), mark);
  }

  /** The parser says nothing about what stands before the first `<`. */
  function skipBlank(piece: string): void {
    let at = 0;
    if (fed === 0 && piece.charCodeAt(0) === 0xfeff) blankFrom = ++at;
    while (isSpace(piece.charCodeAt(at))) at++;
    mark = fed + at;
    begun = at < piece.length;
  }

  function take(text: string): void {
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
        ? {
            kind: 'limit',
            message: `The document has more than ${mostText.toLocaleString('en-US')} characters.`,
            range,
          }
        : { kind: 'illegal-char', message: illegalMessage(piece.charCodeAt(end)), range };
  }

  return {
    get problem() {
      return problem;
    },
    write(text) {
      for (let at = 0; at < text.length && !problem; at += pieceLength) {
        take(text.length <= pieceLength ? text : text.slice(at, at + pieceLength));
      }
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

function newParser() {
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
  });
  const empty = { writable: true, enumerable: true, configurable: true };
  for (const slot of slots) Object.defineProperty(parser, `${slot}Handler`, empty);
  return parser;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
