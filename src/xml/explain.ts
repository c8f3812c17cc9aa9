import { quote } from '../text/printable.ts';
import type { Range } from '../text/source.ts';
import type { XmlProblem } from './problem.ts';

/** What the reader knows at the moment the tokeniser gives up. */
export interface Failure {
  /** What the tokeniser says. */
  readonly said: string;
  /** Offset after the unit that was read last. */
  readonly at: number;
  /** Offset of the first unit after the last thing that was complete: text, a tag, an attribute, a comment. */
  readonly mark: number;
  /** The document from `mark` to `at`. */
  readonly text: string;
  /** The tag that is being read, when its name is complete. */
  readonly tag: OpenTag | undefined;
  /** The raw name of the innermost element that is open. */
  readonly open: string | undefined;
  /** Whether the whole document was read. */
  readonly ended: boolean;
  /** Nothing but white space was complete before `mark`; the white space starts here. */
  readonly blankFrom: number | undefined;
  /** Whether the root element has started. */
  readonly rooted: boolean;
}

export interface OpenTag {
  readonly rawName: string;
  readonly nameRange: Range;
  readonly attributes: readonly { readonly rawName: string; readonly range: Range }[];
}

/** Says in our own words, and at the right place, what is wrong. */
export function explain(failure: Failure): XmlProblem {
  return (
    explainOutside(failure) ??
    explainDoctype(failure) ??
    explainAmpersand(failure) ??
    (failure.ended ? explainEnd(failure) : undefined) ??
    explainReference(failure) ??
    explainNames(failure) ??
    explainStart(failure) ??
    explainCharacter(failure) ??
    explainMarkup(failure)
  );
}

/** Longer than any DOCTYPE that names a DTD, in UTF-16 units. */
const longestDoctype = 4096;

/**
 * What is wrong with a DOCTYPE, complete or not, that starts at an offset. An internal subset could declare
 * entities, so none is read, and none is waited for.
 */
export function doctypeProblem(text: string, start: number): XmlProblem | undefined {
  const range = { start, end: start + '<!DOCTYPE'.length };
  if (text.replace(/"[^"]*(?:"|$)|'[^']*(?:'|$)/g, '').includes('[')) {
    return { kind: 'doctype', message: 'The DOCTYPE declares things of its own, which is not read.', range };
  }
  return text.length > longestDoctype
    ? { kind: 'doctype', message: `The DOCTYPE is longer than ${longestDoctype} characters.`, range }
    : undefined;
}

function explainOutside({ text, mark, tag, open, rooted }: Failure): XmlProblem | undefined {
  if (tag || open !== undefined) return undefined;
  const first = text.search(/[^\t\n\r ]/);
  return first < 0 || text[first] === '<' ? undefined : textOutside(mark + first, rooted);
}

/** Text that is in no element. */
export function textOutside(start: number, rooted: boolean): XmlProblem {
  const range = { start, end: start + 1 };
  return rooted
    ? { kind: 'not-wellformed', message: 'Text stands after the end of the root element.', range }
    : { kind: 'leading', message: 'Text stands before the first element.', range };
}

function explainDoctype({ text, mark }: Failure): XmlProblem | undefined {
  return text.startsWith('<!DOCTYPE') ? doctypeProblem(text, mark) : undefined;
}

/**
 * The tokeniser takes everything from an `&` to the next `;` for a reference, over tags and CDATA, so what it
 * says later is misleading. Between `mark` and the first `<` there is only character data.
 */
function explainAmpersand({ text, mark, tag }: Failure): XmlProblem | undefined {
  const bracket = tag ? -1 : text.indexOf('<');
  if (bracket === 0 && (text[1] === '!' || text[1] === '?')) return undefined;
  const at = (bracket > 0 ? text.slice(0, bracket) : text).search(/&(?!#?[\w.:-]{1,64};)/);
  if (at < 0) return undefined;
  const start = mark + at;
  return {
    kind: 'ampersand',
    message: 'An `&` stands for itself here; write `&amp;`.',
    range: { start, end: start + 1 },
  };
}

const openings: ReadonlyArray<readonly [start: string, what: string]> = [
  ['<!--', 'a comment'],
  ['<![CDATA[', 'a CDATA section'],
  ['<!DOCTYPE', 'the DOCTYPE'],
  ['<?', 'a processing instruction'],
  ['</', 'an end tag'],
  ['<', 'a tag'],
];

function explainEnd({ text, mark, tag, open, at }: Failure): XmlProblem {
  if (tag) {
    const message = `The document ends inside the tag ${quote(tag.rawName)}.`;
    return { kind: 'truncated', message, range: tag.nameRange };
  }
  for (const [start, what] of openings) {
    if (!text.startsWith(start)) continue;
    const message = `The document ends inside ${what}.`;
    return { kind: 'truncated', message, range: { start: mark, end: mark + start.length } };
  }
  const range = { start: at, end: at };
  if (open === undefined) return { kind: 'not-wellformed', message: 'The document has no element.', range };
  return { kind: 'truncated', message: `The document ends before ${quote(open)} is closed.`, range };
}

function explainReference({ said, text, mark, at }: Failure): XmlProblem | undefined {
  const start = text.lastIndexOf('&');
  if (start < 0) return undefined;
  const range = { start: mark + start, end: at };
  const written = quote(text.slice(start));
  if (said === 'malformed character entity.') {
    return { kind: 'illegal-char', message: `${written} names a character that XML does not allow.`, range };
  }
  if (said !== 'undefined entity.' && said !== 'disallowed character in entity name.') return undefined;
  return { kind: 'entity', message: `XML does not define ${written}; write the character itself.`, range };
}

function explainNames({ said, tag, at }: Failure): XmlProblem | undefined {
  if (!tag) return undefined;
  const unbound = /^unbound namespace prefix: (".*")\.$/s.exec(said);
  if (unbound) {
    const prefix = String(JSON.parse(unbound[1]!));
    const owner = [tag, ...tag.attributes].find((each) => each.rawName.startsWith(`${prefix}:`));
    const range = owner === undefined || owner === tag ? tag.nameRange : (owner as AttributePlace).range;
    const message = `The prefix ${quote(prefix)} is not declared.`;
    return { kind: 'undeclared-prefix', message, range, prefix };
  }
  const kind = 'not-wellformed';
  if (said.startsWith('duplicate attribute: ')) {
    const local = said.slice(said.lastIndexOf('}') + 1).replace(/^duplicate attribute: |\.$/g, '');
    const second = tag.attributes.findLast(
      ({ rawName }) => rawName === local || rawName.endsWith(`:${local}`),
    );
    return {
      kind,
      message: `The attribute ${quote(local)} is given twice.`,
      range: second?.range ?? tag.nameRange,
    };
  }
  if (said === 'documents may contain only one root.') {
    return { kind, message: 'A second root element starts here; a document has one.', range: tag.nameRange };
  }
  if (said.startsWith('malformed name: ')) {
    return { kind, message: 'A name has one colon at most, between two parts.', range: tag.nameRange };
  }
  if (/namespace|xmlns|undefine prefix|^xml prefix/.test(said)) {
    return { kind, message: 'A namespace is declared in a way that is not allowed.', range: tag.nameRange };
  }
  const known = inTag.get(said);
  return known === undefined ? undefined : { kind, message: known, range: { start: at - 1, end: at } };
}

type AttributePlace = OpenTag['attributes'][number];

const inTag: ReadonlyMap<string, string> = new Map([
  ['disallowed character in tag name.', 'A tag name contains a character that names cannot have.'],
  ['disallowed character in attribute name.', 'Something stands in a tag that is not an attribute.'],
  ['attribute without value.', 'An attribute has no value.'],
  ['unquoted attribute value.', 'An attribute value is not in quotes.'],
  ['no whitespace between attributes.', 'Two attributes stand together without a blank.'],
  ['forward-slash in opening tag not followed by >.', 'A `/` in a tag is not followed by `>`.'],
]);

function explainStart({ said, text, mark, blankFrom }: Failure): XmlProblem | undefined {
  if (!text.startsWith('<?xml')) return undefined;
  if (blankFrom !== undefined && blankFrom < mark) {
    const message = 'White space stands before the XML declaration.';
    return { kind: 'leading', message, range: { start: blankFrom, end: mark } };
  }
  const message = /^an XML|^the XML/.test(said)
    ? 'An XML declaration stands after the start of the document.'
    : 'The XML declaration is malformed.';
  return { kind: 'not-wellformed', message, range: { start: mark, end: mark + '<?xml'.length } };
}

function explainCharacter({ said, text, at }: Failure): XmlProblem | undefined {
  if (said !== 'disallowed character.') return undefined;
  const range = { start: at - 1, end: at };
  const unit = text.charCodeAt(text.length - 1);
  if (unit === 0x3c) {
    const message = 'A `<` stands in an attribute value; write `&lt;`.';
    return { kind: 'not-wellformed', message, range };
  }
  return { kind: 'illegal-char', message: illegalMessage(unit), range };
}

/** What to say about a character that no XML document can contain. */
export function illegalMessage(codePoint: number): string {
  return `The character U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} is not allowed in XML.`;
}

/** Per message of the tokeniser: ours, and how many units before `at` the fault starts (0: at `mark`). */
const inMarkup: ReadonlyMap<string, readonly [message: string, back: number]> = new Map([
  ['disallowed character in tag name', ['A `<` stands for itself here; write `&lt;`.', 2]],
  ['disallowed character in closing tag.', ['An end tag contains more than a name.', 1]],
  ['weird empty close tag.', ['An end tag has no name.', 0]],
  ['the string "]]>" is disallowed in char data.', ['`]]>` stands in text; write `]]&gt;`.', 3]],
  ['malformed comment.', ['`--` stands inside a comment.', 3]],
  ['processing instruction without a target.', ['A processing instruction has no name.', 0]],
  [
    'disallowed character in processing instruction name.',
    ['A processing instruction has no proper name.', 0],
  ],
  ['incorrect syntax.', ['`<!` starts neither a comment nor CDATA nor a DOCTYPE here.', 0]],
  [
    'inappropriately located doctype declaration.',
    ['A DOCTYPE may stand only once, before the first element.', 0],
  ],
]);

function explainMarkup({ said, text, mark, at }: Failure): XmlProblem {
  const known = inMarkup.get(said);
  if (known) {
    const [message, back] = known;
    const start = back === 0 ? mark : at - back;
    const kind = text.startsWith('<!DOCTYPE') ? 'doctype' : 'not-wellformed';
    return { kind, message, range: { start, end: at } };
  }
  const message = said.startsWith('unmatched closing tag')
    ? 'An end tag closes nothing: no element is open.'
    : 'The XML is not well-formed here.';
  return { kind: 'not-wellformed', message, range: { start: Math.min(mark, at), end: at } };
}
