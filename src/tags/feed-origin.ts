import type { Origin, Part, Path } from '../feed/placed.ts';
import type { Place, Range, SourceText } from '../text/source.ts';
import type { XmlNode } from '../xml/element.ts';
import { openXml } from '../xml/read.ts';
import { writtenPart } from '../xml/written.ts';
import type { episodeTags } from './episode-tags.ts';
import { follow } from './inner-elements.ts';
import type { showTags } from './show-tags.ts';
import type { Tag } from './tag.ts';

/** A feed as text, and what is needed to look into a part of it once more. */
export interface FeedDocument {
  readonly file: string;
  /** As it was written. */
  readonly source: SourceText;
  /** As it was read: mended, where that was needed. */
  readonly text: string;
  /** The offset as written, for an offset as read. */
  readonly original: (offset: number) => number;
  /** The start tags around the channel and the items, which declare namespaces. */
  readonly opening: string;
}

/** Fields that only authors have, and where a feed says the same. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['audio', 'enclosure'],
  ['imageFile', 'image'],
  ['body', 'content'],
  ['summary', 'description'],
  ['bareTitle', 'title'],
  ['written', 'published'],
  ['categoryTexts', 'categories'],
  ['triangle', 'talentTriangle'],
  ['chaptersFile', 'chapters'],
  ['transcriptFiles', 'transcripts'],
  ['trailerFiles', 'trailers'],
  ['imageFiles', 'images'],
  ['alternateFiles', 'alternates'],
  ['liveItems', 'live'],
]);

/**
 * Fields of a channel or an item, found by reading that part of the feed once more when a place is asked for.
 * A class, because there is one for every item.
 */
export class FeedOrigin implements Origin {
  readonly isFeed = true;
  readonly #document: FeedDocument;
  readonly #table: Table;
  /** The elements of the part, and the name of its own element, in offsets of the text as read. */
  readonly #parts: readonly Range[];
  readonly #missing: Range;
  #nodes: readonly XmlNode[] | undefined;

  constructor(
    document: FeedDocument,
    table: typeof showTags | typeof episodeTags,
    parts: readonly Range[],
    missing: Range,
  ) {
    this.#document = document;
    this.#table = table as unknown as Table;
    this.#parts = parts;
    this.#missing = missing;
  }

  get file(): string {
    return this.#document.file;
  }

  source(): SourceText {
    return this.#document.source;
  }

  edits(): undefined {
    return undefined;
  }

  release(): void {
    this.#nodes = undefined;
  }

  name(path: Path): string {
    return nameIn(this.#table, path);
  }

  place(path: Path, part: Part = 'value'): Place {
    // A part of the document as a whole is one as it was written.
    if (path.length === 0 && typeof part === 'object') return this.#document.source.place(part);
    if (path.length === 0) return this.#placeOf(this.#missing);
    return this.#placeOf(this.#range(path, part, this.#table, this.#open()) ?? this.#missing);
  }

  #range([field, ...rest]: Path, part: Part, table: Table, around: readonly XmlNode[]): Range | undefined {
    const tag = tagIn(table, field);
    if (!tag) return undefined;
    const named = around.filter(({ name }) => tag.elements.includes(name));
    const { takes } = tag;
    // Where the one that is meant is not there, another of its name is the nearest.
    const taken = takes ? named.filter(takes) : named;
    const nodes = taken.length > 0 ? taken : named;
    const inner = innerOf(tag, rest);
    if (inner) {
      const around = nodes[typeof rest[0] === 'number' ? rest[0] : 0] ?? nodes[0];
      if (!around) return undefined;
      return this.#range(rest.slice(1), part, inner, around.children) ?? around.nameRange;
    }
    const { node, spelling, step } = follow(tag.elements[0]!, nodes, tag, rest);
    if (!node) return undefined;
    if (part === 'key') return node.nameRange;
    const inside = step === undefined ? spelling.value : (spelling.parts?.[step] ?? `@${step}`);
    const found = inside ? insideOf(node, inside) : undefined;
    const whole = found ?? (inside ? node.nameRange : (node.textRange ?? shownRange(node)));
    return typeof part === 'object' ? this.#partOf(whole, part) : whole;
  }

  #partOf(whole: Range, part: Range): Range {
    return writtenPart(this.#document.text, whole, part) ?? whole;
  }

  #placeOf({ start, end }: Range): Place {
    const { source, original } = this.#document;
    return source.place({ start: original(start), end: original(end) });
  }

  #open(): readonly XmlNode[] {
    this.#nodes ??= this.#parts.flatMap((range) => readAgain(this.#document, range));
    return this.#nodes;
  }
}

type Table = Readonly<Record<string, Tag<never>>>;

function tagIn(table: Table, field: string | number | undefined): Tag<never> | undefined {
  if (typeof field !== 'string') return undefined;
  return table[field] ?? table[elsewhere.get(field) ?? ''];
}

/** The table of what an element holds, where the rest of a path goes on with one of its fields. */
function innerOf({ inner }: Tag<never>, rest: Path): Table | undefined {
  const table = inner as Table | undefined;
  return table && tagIn(table, rest[1]) ? table : undefined;
}

function nameIn(table: Table, [field, ...rest]: Path): string {
  const tag = tagIn(table, field);
  if (!tag) return String(field ?? 'channel');
  const inner = innerOf(tag, rest);
  if (inner) return nameIn(inner, rest.slice(1));
  const { element, spelling, step } = follow(tag.elements[0]!, [], tag, rest);
  if (step === undefined) return `<${element}>`;
  const inside = spelling.parts?.[step] ?? `@${step}`;
  if (inside === '') return `<${element}>`;
  return inside.startsWith('@') ? `<${element} ${inside.slice(1)}>` : `<${inside}>`;
}

function insideOf(node: XmlNode, inside: string): Range | undefined {
  if (inside.startsWith('@')) return node.attributes.get(inside.slice(1))?.range;
  const child = node.children.find(({ name }) => name === inside);
  return child && (child.textRange ?? shownRange(child));
}

/** An element without text is shown by its only attribute, if that says anything, else by its name. */
function shownRange(node: XmlNode): Range {
  const [first] = node.attributes.values();
  const isShown = first && node.attributes.size === 1 && first.range.end > first.range.start;
  return isShown ? first.range : node.nameRange;
}

/** The elements in a range of a document, with their ranges in it. */
function readAgain({ text, opening }: FeedDocument, { start, end }: Range): XmlNode[] {
  const found: XmlNode[] = [];
  const reader = openXml({ element: (node) => found.push(node) }, { emitDepth: 2, trusted: true });
  reader.write(`${opening}${text.slice(start, end)}`);
  return found.map((node) => moved(node, start - opening.length));
}

function moved(node: XmlNode, by: number): XmlNode {
  const move = (range: Range): Range => ({ start: range.start + by, end: range.end + by });
  const attributes = [...node.attributes].map(
    ([name, attribute]) => [name, { ...attribute, range: move(attribute.range) }] as const,
  );
  return {
    ...node,
    attributes: new Map(attributes),
    children: node.children.map((child) => moved(child, by)),
    range: move(node.range),
    nameRange: move(node.nameRange),
    textRange: node.textRange && move(node.textRange),
  };
}
