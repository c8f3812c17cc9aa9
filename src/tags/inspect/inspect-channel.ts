import type { Range } from '../../text/source.ts';
import type { XmlNode } from '../../xml/element.ts';
import { rss } from '../vocabulary/rss.ts';
import { type DocumentFacts, noteEncoding, strayAt } from './document.ts';
import { relationOf } from './extras.ts';
import { inspectSkips } from './inspect-skips.ts';
import { wireName } from './names.ts';
import { beforeItems, channelPairs, constructs, itemPairs } from './relations.ts';
import type { Book } from './remarks.ts';
import { inspect, inspectChild, noteMissing, type Walk } from './walk.ts';

const channelSpec = rss.children!.get('channel')!;
const itemSpec = channelSpec.children!.get('item')!;

interface ChannelState {
  readonly seen: Map<string, Range>;
  readonly book: Book;
  readonly walk: Walk;
  readonly version: string;
  title: string | undefined;
  link: string | undefined;
  hasItem: boolean;
  hasSelf: boolean;
  usesItunes: boolean;
  /** The channel, what it stands in or what stands in it says its language in the way of XML. */
  hasXmlLang: boolean;
}

/** Looks at a channel and its items, in their order. */
export function inspectChannel(
  { node, children }: { readonly node: XmlNode; readonly children: readonly XmlNode[] },
  version: string,
  facts: DocumentFacts,
  walk: Walk,
  book: Book,
  bookOfItem: () => Book,
): void {
  const seen = new Map<string, Range>();
  const state: ChannelState = {
    seen,
    book,
    walk,
    version,
    title: undefined,
    link: undefined,
    hasItem: false,
    hasSelf: false,
    usesItunes: false,
    hasXmlLang: walk.hasXmlLang || node.attributes.has('xml:lang'),
  };
  const outer: XmlNode = { ...node, children: [], text: '', textRange: strayAt(facts, 1, node) };
  const wire = wireName(node, walk.ofRoot);
  inspect(outer, wire, { ...channelSpec, children: new Map(), needs: [] }, walk, book);
  for (const child of children) {
    if (child.name === 'item') {
      state.hasItem = true;
      seen.set('item', child.nameRange);
      inspectItem(child, state, bookOfItem());
    } else inspectPart(child, state);
  }
  noteMissing(node, wire, channelSpec, seen, book);
  if (version === '2.0' && !state.hasSelf) {
    book.note('show-self-link-missing', node.nameRange, { what: '<channel>' });
  }
  if (state.usesItunes) noteItunes(node, state);
  else if (!hasLanguage(state)) book.note('xml-language-missing', node.nameRange, { what: '<channel>' });
  noteEncoding(facts, state.usesItunes, book);
}

const hasLanguage = ({ seen, hasXmlLang }: ChannelState): boolean =>
  hasXmlLang || seen.has('language') || seen.has('dc:language');

/** What Apple wants of a channel, as far as the validator of the W3C says so. */
function noteItunes(node: XmlNode, state: ChannelState): void {
  const { seen, book } = state;
  const miss = (what: string, unless: string): void => {
    book.note('xml-itunes-missing', node.nameRange, { what: `<${what}>` }, { unless });
  };
  if (!seen.has('language') && !state.hasXmlLang) miss('language', 'show-language-missing');
  if (!seen.has('itunes:category')) miss('itunes:category', 'show-category-missing');
  if (!seen.has('itunes:explicit')) miss('itunes:explicit', 'show-explicit-missing');
  if (!seen.has('itunes:owner')) miss('itunes:owner', 'show-owner-email-missing');
}

function inspectPart(child: XmlNode, state: ChannelState): void {
  const { seen, book, walk } = state;
  const { name, prefix } = inspectChild(child, 'channel', channelSpec, seen, walk, book);
  if (prefix === 'itunes') state.usesItunes = true;
  if (child.attributes.has('xml:lang')) state.hasXmlLang = true;
  if (name === 'title') state.title = child.text.trim();
  if (name === 'link') state.link = child.text.trim();
  if (name === 'atom:link' && relationOf(child) === 'self') state.hasSelf = true;
  if (state.hasItem && beforeItems.has(name)) {
    book.note('xml-element-misplaced', child.nameRange, { what: `<${child.rawName}>` });
  }
  noteRedundant(child, name, seen, channelPairs, book);
  if (name === 'image') inspectImage(child, state);
  if (name === 'skipHours' || name === 'skipDays') inspectSkips(child, name, book);
}

function inspectItem(item: XmlNode, state: ChannelState, book: Book): void {
  const { walk, version } = state;
  const seen = new Map<string, Range>();
  const spec = version === '0.91' ? plainItemSpec : itemSpec;
  const { attributes } = item;
  if (attributes.size > 0 || item.textRange) {
    inspect(
      { ...item, children: [] },
      wireName(item, walk.ofRoot),
      { ...spec, children: new Map() },
      walk,
      book,
    );
  }
  const isFirst = !state.usesItunes;
  for (const child of item.children) {
    const { name, prefix } = inspectChild(child, 'item', spec, seen, walk, book);
    if (prefix === 'itunes') state.usesItunes = true;
    noteRedundant(child, name, seen, itemPairs, book);
    if (name === 'content:encoded' && !seen.has('description')) {
      book.note('ep-content-before-description', child.nameRange, { what: `<${child.rawName}>` });
    }
  }
  if (isFirst && state.usesItunes) noteFormats(item, book);
  const what = '<item>';
  if (!seen.has('title') && !seen.has('description')) {
    const detail = { what: '<title>', in: what, problem: 'is not in `<item>`, and neither is a description' };
    book.note('xml-element-missing', item.nameRange, detail, { unless: 'ep-title-missing' });
  }
  if (!seen.has('guid') && walk.isRss2) {
    book.note('xml-guid-missing', item.nameRange, { what }, { unless: 'ep-guid-missing' });
  }
  if (seen.has('slash:comments') && !state.seen.has('lastBuildDate')) {
    book.note('xml-slash-date', seen.get('slash:comments')!, { what: '<slash:comments>' });
  }
}

/**
 * Endings of files that Apple plays or shows, as the validator of the W3C has them. It looks at one item only: the
 * first with tags of Apple, and only where the channel has none before it.
 */
const endings = /\.(?:m4a|mp3|mov|mp4|m4v|pdf|epub)$/;

function noteFormats(item: XmlNode, book: Book): void {
  for (const { name, rawName, attributes } of item.children) {
    const url = name === 'enclosure' ? attributes.get('url') : undefined;
    if (!url || endings.test(url.value)) continue;
    const detail = {
      what: `<${rawName} url>`,
      value: url.value,
      problem: 'does not end like a file that Apple plays',
      help: 'Let it end in `.mp3` or `.m4a`.',
    };
    book.note('xml-enclosure-ending', url.range, detail);
  }
}

type Pairs = readonly (readonly [string, string])[];

const plainItemSpec = {
  ...itemSpec,
  children: new Map([...itemSpec.children!, ['description', { text: 'plain', once: true }] as const]),
};

function noteRedundant(
  child: XmlNode,
  name: string,
  seen: ReadonlyMap<string, Range>,
  pairs: Pairs,
  book: Book,
): void {
  const what = `<${child.rawName}>`;
  for (const [core, other] of pairs) {
    const first =
      name === other && seen.has(core) ? core : name === core && seen.has(other) ? other : undefined;
    if (first === undefined || isFineInOrder(core, other, name, pairs)) continue;
    book.note('xml-element-redundant', child.nameRange, { what, other: `<${first}>` });
  }
  if (name === 'xhtml:body' || (constructs.has(name) && !child.attributes.has('src'))) {
    book.note('xml-element-redundant', child.nameRange, {
      what,
      other: name === 'atom:title' ? '<title>' : '<description>',
    });
  }
}

/** Of some pairs the validator of the W3C minds one order only. */
function isFineInOrder(core: string, other: string, name: string, pairs: Pairs): boolean {
  if (core === 'category' && pairs === channelPairs) return name === core;
  return other === 'atom:published' && name === other;
}

function inspectImage(image: XmlNode, { title, link, book }: ChannelState): void {
  for (const part of image.children) {
    const value = part.text.trim();
    const place = part.textRange ?? part.nameRange;
    const what = `<${part.rawName}>`;
    if (part.name === 'title' && title && title !== value) {
      const detail = {
        what,
        value,
        problem: 'is not the title of the channel',
        help: 'Repeat the title of the channel.',
      };
      book.note('xml-image-plain', place, detail, { unless: 'show-rss-image-mismatch' });
    }
    if (part.name === 'link' && link && link !== value) {
      const detail = {
        what,
        value,
        problem: 'is not the link of the channel',
        help: 'Repeat the link of the channel.',
      };
      book.note('xml-image-plain', place, detail, { unless: 'show-rss-image-mismatch' });
    }
    const ending = value.slice(value.lastIndexOf('.') + 1).toLowerCase();
    if (part.name === 'url' && /^\w+$/.test(ending) && !/^(?:jpe?g|gif|png)$/.test(ending)) {
      const detail = {
        what,
        value,
        problem: 'does not end like a picture',
        help: 'Use a JPEG, GIF or PNG picture.',
      };
      book.note('xml-image-plain', place, detail);
    }
    const most = part.name === 'width' ? 144 : part.name === 'height' ? 400 : undefined;
    if (most !== undefined && /^\d+$/.test(value) && Number(value) > most) {
      const detail = { what, value, problem: `is more than ${most} pixels` };
      book.note('xml-value-number', place, detail, { unless: 'show-rss-image-size' });
    }
  }
}
