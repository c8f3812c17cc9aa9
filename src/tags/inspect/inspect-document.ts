import type { Instant } from '../../feed/instant.ts';
import type { Remark } from '../../feed/placed.ts';
import type { Range } from '../../text/source.ts';
import type { XmlNode } from '../../xml/element.ts';
import { prefixOf } from '../../xml/namespaces.ts';
import { rss } from '../vocabulary/rss.ts';
import type { Element } from '../vocabulary/spec.ts';
import { type DocumentFacts, noteDocument, strayAt } from './document.ts';
import { inspectChannel } from './inspect-channel.ts';
import { wireName } from './names.ts';
import { openNamespaces } from './namespaces.ts';
import { openBook } from './remarks.ts';
import { inspect, inspectChild, type Walk } from './walk.ts';

/** A feed as elements: the start tags of its root and of what is in the root, and what is in those. */
export interface OuterDocument {
  readonly text: string;
  readonly original: (offset: number) => number;
  readonly root: XmlNode | undefined;
  readonly sections: readonly Section[];
  readonly facts: DocumentFacts;
  /** Entities of HTML were taken for text, so that it could be read. */
  readonly isMended: boolean;
}

export interface Section {
  readonly node: XmlNode;
  readonly children: readonly XmlNode[];
}

/** What is to be said of a document: of its channel, and of each of its items in their order. */
export interface Inspected {
  readonly show: readonly Remark[];
  readonly items: readonly (readonly Remark[])[];
}

/** Holds a document against the vocabulary. */
export function inspectDocument(document: OuterDocument, now: Instant | undefined): Inspected {
  const { text, original, root, sections, facts, isMended } = document;
  const show: Remark[] = [];
  const items: Remark[][] = [];
  const counts = new Map<string, number>();
  const book = openBook(show, counts, original);
  const bookOfItem = () => {
    const remarks: Remark[] = [];
    items.push(remarks);
    return openBook(remarks, counts, original);
  };
  const version = root?.attributes.get('version')?.value ?? '2.0';
  noteDocument(facts, version, book);
  if (!root) return { show, items };
  const namespaces = openNamespaces(book);
  const declared = [root, ...sections.flatMap(({ node, children }) => [node, ...children])];
  for (const node of declared) namespaces.meet(node);
  namespaces.end();

  const isRss = root.rawName.slice(root.rawName.indexOf(':') + 1) === 'rss';
  const ofRoot = isRss ? root.namespace : '';
  if (!isRss) {
    const isHtml = /^html$/i.test(root.rawName);
    const kind = prefixOf(root.namespace) === 'atom' ? 'Atom' : isHtml ? 'HTML' : undefined;
    book.note('xml-root', root.nameRange, { what: `<${root.rawName}>`, kind, problem: 'is not RSS 2.0' });
    for (const { children } of sections)
      for (const child of children) if (child.name === 'item') items.push([]);
    return { show, items };
  }
  if (ofRoot !== '') {
    book.note('xml-root', root.nameRange, {
      what: `<${root.rawName}>`,
      problem: 'is in a namespace, and RSS has none',
    });
  }
  const walk: Walk = {
    text,
    ofRoot,
    now,
    isRss2: version.startsWith('2.'),
    isMended,
    hasXmlLang: root.attributes.has('xml:lang'),
    allowsExtensions: namesRssBoard(sections),
    isCarefulLine: carefulLines(text),
    parents,
  };
  const wireOfRoot = wireName({ ...root, namespace: '' }, '');
  const outer: XmlNode = { ...root, children: [], text: '', textRange: strayAt(facts, 0, root) };
  inspect(outer, wireOfRoot, { ...rss, children: noChildren, needs: [] }, walk, book);
  let first: Range | undefined;
  const besides = new Map<string, Range>();
  for (const section of sections) {
    const { name } = wireName(section.node, ofRoot);
    if (name !== 'channel') {
      inspectChild({ ...section.node, children: section.children }, 'rss', rss, besides, walk, book);
      for (const child of section.children) if (child.name === 'item') items.push([]);
      continue;
    }
    if (first) {
      const detail = { what: '<channel>', in: '<rss>', problem: 'is there twice' };
      book.note('xml-element-duplicate', section.node.nameRange, detail, { earlier: first });
    }
    first ??= section.node.nameRange;
    inspectChannel(section, version, facts, walk, book, bookOfItem);
  }
  if (!first) {
    book.note('xml-root', root.nameRange, { what: `<${root.rawName}>`, problem: 'has no `<channel>`' });
  }
  return { show, items };
}

/** Whether a feed says that it follows the specification of the RSS Advisory Board. */
function namesRssBoard(sections: readonly Section[]): boolean {
  return sections.some(({ children }) =>
    children.some(
      ({ name, text }) => name === 'docs' && text.trim() === 'http://www.rssboard.org/rss-specification',
    ),
  );
}

const noChildren: ReadonlyMap<string, Element> = new Map();

/** Remembers the last line: a feed on a single line has many elements. */
function carefulLines(text: string): (offset: number) => boolean {
  let start = 0;
  let end = -1;
  let isCareful = false;
  return (offset) => {
    if (offset < start || offset >= end) {
      start = text.lastIndexOf('\n', offset - 1) + 1;
      const next = text.indexOf('\n', offset);
      end = next < 0 ? text.length : next;
      isCareful = text.slice(start, end).includes('&#x');
    }
    return isCareful;
  };
}

/** Where each element of the vocabulary may stand. */
const parents: ReadonlyMap<string, readonly string[]> = collectParents();

function collectParents(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const done = new Set<Element>();
  const look = (parent: string, element: Element): void => {
    if (done.has(element)) return;
    done.add(element);
    for (const [name, child] of element.children ?? []) {
      const list = found.get(name);
      if (!list) found.set(name, [`<${parent}>`]);
      else if (!list.includes(`<${parent}>`)) list.push(`<${parent}>`);
      look(name, child);
    }
  };
  look('rss', rss);
  return found;
}
