import { isMap, isPair, isScalar, isSeq, Lexer, type Node, parseDocument, Scalar } from 'yaml';
import type { Path } from '../feed/placed.ts';
import type { Range } from '../text/source.ts';
import type { ScalarStyle } from './write-scalar.ts';

/** A node of a YAML text with its range, in offsets of that text. */
export interface YamlPlace {
  readonly value: Range;
  readonly key: Range | undefined;
  /** Where the characters of the value itself begin, if they stand there as they are read. */
  readonly literalStart: number | undefined;
  /** How the value and the key are written, where they are scalars on one line. */
  readonly style: ScalarStyle | undefined;
  readonly keyStyle: ScalarStyle | undefined;
  /** The key has nothing after it. */
  readonly empty: boolean;
  /** It stands between brackets or braces. */
  readonly flow: boolean;
}

/**
 * Finds the places of values in a YAML text that `readYaml` accepted. This parser costs nine times what
 * reading does, so it runs only when a finding is shown.
 */
export function yamlPlaces(text: string): (path: Path) => YamlPlace | undefined {
  const document = parseDocument(text, {
    schema: 'failsafe',
    logLevel: 'silent',
    uniqueKeys: false,
    strict: false,
  });
  return (path) => {
    let node: unknown = document.contents;
    let key: Range | undefined;
    let keyNode: unknown;
    let flow = false;
    for (const step of path) {
      if (isMap(node) && typeof step === 'string') {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
        if (!pair) return undefined;
        keyNode = pair.key;
        key = rangeOf(pair.key as Node);
        flow ||= node.flow === true;
        node = pair.value ?? pair.key;
      } else if (isSeq(node) && typeof step === 'number') {
        const item: unknown = node.items[step];
        if (item === undefined) return undefined;
        key = undefined;
        flow ||= node.flow === true;
        node = item;
      } else if (step !== 0) {
        return undefined;
      }
      // One value stands where a list would have its first.
    }
    if (node === null || node === undefined) return undefined;
    const range = rangeOf(node as Node);
    const empty = range.start === range.end && key !== undefined;
    return {
      value: empty ? (key as Range) : trimmed(text, range),
      key,
      literalStart: empty ? undefined : literalStart(text, node),
      style: empty ? 'plain' : styleOf(text, node),
      keyStyle: key && styleOf(text, keyNode),
      empty,
      flow,
    };
  };
}

/** The first anchor, alias or tag of a YAML text, if there is one. Linear in the length of the text. */
export function findMark(text: string): { kind: 'alias' | 'tag'; range: Range; name: string } | undefined {
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '\u001f') {
      scalar = true;
      continue;
    }
    if (lexeme === '\u0002' || lexeme === '\u0018') continue;
    if (!scalar && lexeme.length > 1 && (lexeme[0] === '&' || lexeme[0] === '*' || lexeme[0] === '!')) {
      const range = { start: offset, end: offset + lexeme.length };
      return { kind: lexeme[0] === '!' ? 'tag' : 'alias', range, name: lexeme };
    }
    scalar = false;
    offset += lexeme.length;
  }
  return undefined;
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  [Scalar.PLAIN]: 'plain',
  [Scalar.QUOTE_SINGLE]: 'single',
  [Scalar.QUOTE_DOUBLE]: 'double',
};

function styleOf(text: string, node: unknown): ScalarStyle | undefined {
  if (!isScalar(node)) return undefined;
  const { start, end } = rangeOf(node as Node);
  return /[\n\r]/.test(text.slice(start, end)) ? undefined : styles[String(node.type)];
}

function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

function trimmed(text: string, range: Range): Range {
  let end = range.end;
  while (end > range.start && ' \t\r\n'.includes(text[end - 1]!)) end--;
  return { start: range.start, end };
}

/** A plain or quoted scalar on one line without escapes reads as it is written, so a part of it has a place. */
function literalStart(text: string, node: unknown): number | undefined {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const { start } = rangeOf(node as Node);
  const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  const begin = quoted ? start + 1 : start;
  return text.startsWith(node.value, begin) ? begin : undefined;
}
