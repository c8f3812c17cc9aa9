import type { Episode, Show } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import { type Range, SourceText } from '../text/source.ts';
import type { XmlNode } from '../xml/element.ts';
import { decodeXml, openXml, type XmlProblem } from '../xml/read.ts';
import { asWritten, type Repaired, repaired, repairFor } from '../xml/repair.ts';
import { episodeTags } from './episode-tags.ts';
import { type FeedDocument, FeedOrigin } from './feed-origin.ts';
import { readFields } from './read-feed.ts';
import { showTags } from './show-tags.ts';

/** A feed that was read. Reading never throws: what could not be understood is remarked on and left out. */
export interface ReadDocument {
  readonly show: Show;
  /** In the order of the feed. */
  readonly episodes: readonly Episode[];
  /** The document could not be read to its end: what it lacks is not known. */
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

/** How often a document is mended and read again before it is given up. */
const mostRepairs = 12;

/** Reads a feed, every field with its place in it. `charset` is the encoding that its server named. */
export function readDocument(file: string, bytes: Uint8Array, charset?: string): ReadDocument {
  const decoded = decodeXml(bytes, charset);
  if ('kind' in decoded) {
    const text = '';
    return unread(file, text, [remarkOf(decoded, decoded.range)]);
  }
  const remarks: Remark[] = [];
  let document = asWritten(decoded.text);
  for (let round = 0; ; round++) {
    const read = readOnce(file, decoded.text, document);
    if (!read.problem) return finish(read, remarks);
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
  readonly channel: readonly XmlNode[];
  readonly channelName: Range;
  readonly items: readonly XmlNode[];
  readonly problem: XmlProblem | undefined;
}

function readOnce(file: string, written: string, { text, original }: Repaired): ReadOnce {
  const channel: XmlNode[] = [];
  const items: XmlNode[] = [];
  const opening: string[] = [];
  let channelName: Range = { start: 0, end: 0 };
  const reader = openXml(
    {
      open(node, depth) {
        opening[depth] ??= text.slice(node.range.start, node.range.end);
        if (depth === 1) channelName = node.nameRange;
      },
      element: (node) => (node.name === 'item' ? items : channel).push(node),
    },
    { emitDepth: 2 },
  );
  reader.write(text);
  reader.end();
  const document = { file, source: new SourceText(file, written), text, original, opening: opening.join('') };
  return { document, channel, channelName, items, problem: reader.problem };
}

function finish(
  { document, channel, channelName, items }: ReadOnce,
  remarks: readonly Remark[],
): ReadDocument {
  const ranges = channel.map(({ range }) => range);
  const show = readFields(showTags, channel);
  return {
    show: {
      ...show.fields,
      origin: new FeedOrigin(document, showTags, ranges, channelName),
      remarks: [...remarks, ...show.remarks],
    },
    episodes: items.map((item) => {
      const { fields, remarks: own } = readFields(episodeTags, item.children);
      const inside = { start: item.children[0]?.range.start ?? 0, end: item.children.at(-1)?.range.end ?? 0 };
      return {
        ...fields,
        origin: new FeedOrigin(document, episodeTags, [inside], item.nameRange),
        remarks: own,
      };
    }),
    broken: false,
  };
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
