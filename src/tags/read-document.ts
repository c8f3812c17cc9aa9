import type { Episode, Show } from '../feed/feed.ts';
import { innerOrigin } from '../feed/inner-origin.ts';
import type { Instant } from '../feed/instant.ts';
import type { Remark } from '../feed/placed.ts';
import { type Range, SourceText } from '../text/source.ts';
import type { XmlNode } from '../xml/element.ts';
import { type DecodedXml, decodeXml, openXml, type XmlProblem } from '../xml/read.ts';
import { asWritten, type Repaired, repaired, repairFor } from '../xml/repair.ts';
import { episodeTags } from './episode-tags.ts';
import { type FeedDocument, FeedOrigin } from './feed-origin.ts';
import { type DocumentFacts, hasEntities } from './inspect/document.ts';
import { inspectDocument } from './inspect/inspect-document.ts';
import { notXml } from './not-xml.ts';
import { showTags } from './show-tags.ts';
import { readFields } from './table.ts';

/** A feed that was read. Reading never throws: what could not be understood is remarked on and left out. */
export interface ReadDocument {
  readonly show: Show;
  /** In the order of the feed. */
  readonly episodes: readonly Episode[];
  /** The document could not be read to its end, or is no RSS: what it lacks is not known. */
  readonly broken: boolean;
}

/** Problems of XML, and the rules that have the words for them. */
const rules: Readonly<Record<XmlProblem['kind'], string>> = {
  'not-wellformed': 'xml-not-wellformed',
  truncated: 'xml-not-wellformed',
  leading: 'xml-leading-bytes',
  ampersand: 'xml-not-wellformed',
  entity: 'xml-named-entity',
  'illegal-char': 'xml-illegal-char',
  'undeclared-prefix': 'xml-ns-undeclared',
  doctype: 'xml-doctype',
  limit: 'file-limit',
  encoding: 'xml-encoding',
};

/** Pieces of text outside the fields: more teach nothing. */
const mostStray = 100;

/** How often a document is mended and read again before it is given up. */
const mostRepairs = 12;

export interface ReadDocumentOptions {
  /** The present, if it is known. */
  readonly now?: Instant | undefined;
  /** The encoding that the server named. */
  readonly charset?: string | undefined;
}

/** Reads a feed, every field with its place in it. */
export function readDocument(
  file: string,
  bytes: Uint8Array,
  { now, charset }: ReadDocumentOptions = {},
): ReadDocument {
  const decoded = decodeXml(bytes, charset);
  if ('kind' in decoded) {
    return unread(file, decoded.before ?? '', [remarkOf(decoded, decoded.range)]);
  }
  const other = notXml(decoded.text);
  if (other) return unread(file, decoded.text, [other]);
  const remarks: Remark[] = [];
  let document = asWritten(decoded.text);
  for (let round = 0; ; round++) {
    const read = readOnce(file, decoded, document);
    if (!read.problem) return finish(read, remarks, now);
    const repair = round < mostRepairs ? repairFor(document.text, read.problem) : undefined;
    const { original } = document;
    const places = repair?.places ?? [read.problem.range];
    for (const { start, end } of places) {
      remarks.push(remarkOf(read.problem, { start: original(start), end: original(end) }));
    }
    if (!repair) return unread(file, decoded.text, remarks);
    document = repaired(document, repair);
  }
}

interface ReadOnce {
  readonly document: FeedDocument;
  readonly root: XmlNode | undefined;
  /** What stands in the root: one channel, as a rule. */
  readonly sections: readonly { readonly node: XmlNode; readonly children: XmlNode[] }[];
  readonly facts: DocumentFacts;
  readonly problem: XmlProblem | undefined;
}

function readOnce(file: string, decoded: DecodedXml, { text, original }: Repaired): ReadOnce {
  const sections: { readonly node: XmlNode; readonly children: XmlNode[] }[] = [];
  const strayText: { readonly range: Range; readonly depth: number }[] = [];
  const opening: string[] = [];
  let root: XmlNode | undefined;
  let ended = false;
  const around: { -readonly [Name in 'version' | 'encoding' | 'doctype' | 'tail']: DocumentFacts[Name] } = {
    version: undefined,
    encoding: undefined,
    doctype: undefined,
    tail: undefined,
  };
  const named = (word: string, name: string | undefined, range: Range) => {
    if (name === undefined) return undefined;
    const start = text.indexOf(name, text.indexOf(word, range.start) + word.length);
    return { name, range: { start, end: start + name.length } };
  };
  const reader = openXml(
    {
      open(node, depth) {
        opening[depth] ??= text.slice(node.range.start, node.range.end);
        if (depth === 0) root = node;
        else sections.push({ node, children: [] });
      },
      close(_, depth) {
        if (depth === 0) ended = true;
      },
      element: (node) => sections.at(-1)!.children.push(node),
      text(range, depth) {
        if (strayText.length < mostStray) strayText.push({ range, depth });
      },
      declaration({ version, encoding }, range) {
        around.version = named('version', version, range);
        around.encoding = named('encoding', encoding, range);
      },
      doctype(words, range) {
        around.doctype = { text: words, range };
      },
      comment(_, range) {
        if (ended) around.tail ??= range;
      },
    },
    { emitDepth: 2 },
  );
  reader.write(text);
  reader.end();
  const source = new SourceText(file, decoded.text);
  const document = { file, source, text, original, opening: opening.join('') };
  const { isUtf8, hasMark, misread } = decoded;
  const facts = { ...around, isUtf8, hasMark, misread, strayText };
  return { document, root, sections, facts, problem: reader.problem };
}

function finish(
  { document, root, sections, facts }: ReadOnce,
  remarks: readonly Remark[],
  now: Instant | undefined,
): ReadDocument {
  const { text, original } = document;
  const all = sections.flatMap(({ children }) => children);
  const channel = all.filter(({ name }) => name !== 'item');
  const items = all.filter(({ name }) => name === 'item');
  const ranges = sections.flatMap(({ children }) => stretches(children));
  const missing = sections[0]?.node.nameRange ?? root?.nameRange ?? { start: 0, end: 0 };
  const repairs = hasEntities(facts) ? remarks.filter(({ rule }) => rule !== rules.entity) : remarks;
  const show = readFields(showTags, channel);
  const isMended = remarks.some(({ rule }) => rule === rules.entity);
  const inspected = inspectDocument({ text, original, root, sections, facts, isMended }, now);
  const isOther = inspected.show.some(({ rule }) => rule === 'xml-root');
  return {
    show: withLiveItems({
      ...show.fields,
      origin: new FeedOrigin(document, showTags, ranges, missing),
      remarks: [...repairs, ...show.remarks, ...inspected.show],
    }),
    episodes: items.map((item, index) => {
      const { fields, remarks: own } = readFields(episodeTags, item.children);
      const inside = { start: item.children[0]?.range.start ?? 0, end: item.children.at(-1)?.range.end ?? 0 };
      return {
        ...fields,
        origin: new FeedOrigin(document, episodeTags, [inside], item.nameRange),
        remarks: [...own, ...(inspected.items[index] ?? [])],
      };
    }),
    // A feed of another kind lacks nothing: it says all of it in other words.
    broken: isOther && items.length === 0,
  };
}

/** A show whose live items have their places, and the remarks on them. */
function withLiveItems(show: Show): Show {
  const { live, origin } = show;
  if (!live) return show;
  const ofItems = new Map<unknown, Remark[]>(live.map((_, index) => [index, []]));
  const rest = show.remarks.filter((remark) => {
    const [field, index, ...path] = remark.path;
    const isOfItem = field === 'live' && Object.hasOwn(episodeTags, path[0] ?? '');
    const list = isOfItem ? ofItems.get(index) : undefined;
    list?.push({ ...remark, path });
    return list === undefined;
  });
  const liveItems = live.map((item, index) => ({
    ...item,
    origin: innerOrigin(origin, ['live', index]),
    remarks: ofItems.get(index)!,
  }));
  return { ...show, remarks: rest, liveItems };
}

/** The stretches of a channel between its items. */
function stretches(children: readonly XmlNode[]): Range[] {
  const found: Range[] = [];
  let isOpen = false;
  for (const { name, range } of children) {
    const last = found.at(-1);
    if (name === 'item') isOpen = false;
    else if (isOpen && last) found[found.length - 1] = { start: last.start, end: range.end };
    else {
      found.push(range);
      isOpen = true;
    }
  }
  return found;
}

function unread(file: string, text: string, remarks: readonly Remark[]): ReadDocument {
  const source = new SourceText(file, text);
  const document = { file, source, text, original: (offset: number) => offset, opening: '' };
  const origin = new FeedOrigin(document, showTags, [], { start: 0, end: 0 });
  return { show: { origin, remarks }, episodes: [], broken: true };
}

function remarkOf({ kind, message }: XmlProblem, range: Range): Remark {
  return { rule: rules[kind], path: [], part: range, detail: { message, kind } };
}
