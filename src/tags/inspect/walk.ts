import type { Instant } from '../../feed/instant.ts';
import { quote } from '../../text/printable.ts';
import type { Range } from '../../text/source.ts';
import type { XmlAttribute, XmlNode } from '../../xml/element.ts';
import { nearPrefixOf } from '../../xml/namespaces.ts';
import { writtenPart } from '../../xml/written.ts';
import { trim } from '../tag.ts';
import { anyAtom } from '../vocabulary/atom.ts';
import { everywhere, unread } from '../vocabulary/modules.ts';
import type { Attribute, Element, Kind } from '../vocabulary/spec.ts';
import { inspectAtomText } from './atom-text.ts';
import { hasLostLetter } from './characters.ts';
import { extras } from './extras.ts';
import type { Fault } from './fault.ts';
import { inspectForeign, inspectMarkup } from './foreign-markup.ts';
import { type WireName, wireName } from './names.ts';
import type { Book } from './remarks.ts';
import { type Around, faultsOf } from './values.ts';

/** What the walk through one document needs to know of it. */
export interface Walk {
  /** The document as it is read. */
  readonly text: string;
  /** The namespace of the root, which stands for none. */
  readonly ofRoot: string;
  readonly isRss2: boolean;
  /** What the feed stands in says its language in the way of XML. */
  readonly hasXmlLang: boolean;
  /** The feed follows the specification that allows attributes of other namespaces. */
  readonly allowsExtensions: boolean;
  /** Entities of HTML were taken for text: of them another rule speaks. */
  readonly isMended: boolean;
  readonly now: Instant | undefined;
  /** The line of an offset has a hexadecimal reference: whoever writes `&#x26;` means an `&`, not HTML. */
  readonly isCarefulLine: (offset: number) => boolean;
  /** Elements that some parent may have, by name: their parents. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

/** An element with its name in the vocabulary. */
export interface Named {
  readonly node: XmlNode;
  readonly wire: WireName;
}

/** Looks at an element and everything in it. */
export function inspect(node: XmlNode, wire: WireName, spec: Element, walk: Walk, book: Book): void {
  const { isBeyond } = wire;
  const tag = `<${node.rawName}>`;
  if (spec.outdated !== undefined) {
    book.note('xml-element-outdated', node.nameRange, { what: tag, instead: spec.outdated }, { isBeyond });
  }
  inspectAttributes(node, wire, spec, walk, book);
  if (spec.text === 'construct') {
    const markup = inspectAtomText(node, wire.name, aroundOf(node, spec, walk), book);
    inspectMarkup(node, markup, book);
    return;
  }
  inspectText(node, wire, spec, walk, book);
  if (spec.open) {
    if (wire.name === 'xhtml:body') inspectMarkup(node, node.children, book);
    else inspectForeign(node, true, walk.ofRoot, book);
    return;
  }
  inspectChildren(node, wire, spec, walk, book);
}

/** Looks at the children of an element: which there are, how often, and each of them. */
export function inspectChildren(node: XmlNode, wire: WireName, spec: Element, walk: Walk, book: Book): void {
  const seen = new Map<string, Range>();
  for (const child of node.children) inspectChild(child, node.rawName, spec, seen, walk, book);
  noteMissing(node, wire, spec, seen, book);
}

/** Says which needed children are not there. */
export function noteMissing(
  node: XmlNode,
  { isBeyond }: WireName,
  spec: Element,
  seen: ReadonlyMap<string, Range>,
  book: Book,
): void {
  for (const name of spec.needs ?? []) {
    if (seen.has(name)) continue;
    const detail = {
      what: `<${name}>`,
      in: `<${node.rawName}>`,
      problem: `is not in ${quote(`<${node.rawName}>`)}`,
    };
    book.note('xml-element-missing', node.nameRange, detail, { isBeyond, unless: spec.missing?.[name] });
  }
}

/** Looks at one child; `seen` are the siblings before it. */
export function inspectChild(
  child: XmlNode,
  parent: string,
  spec: Element,
  seen: Map<string, Range>,
  walk: Walk,
  book: Book,
): WireName {
  const wire = wireName(child, walk.ofRoot);
  const { name, prefix, isBeyond } = wire;
  const known = spec.children?.get(name) ?? spec.children?.get(withoutQualifier(name));
  const what = `<${child.rawName}>`;
  const earlier = seen.get(name);
  if (!earlier) seen.set(name, child.nameRange);
  if (known) {
    if (known.once && earlier) {
      const detail = { what, in: `<${parent}>`, element: name, problem: 'is there twice' };
      // Beyond RSS it is said once of all that are too many; the validator of the W3C says it of each.
      const again = `${name} again`;
      const isNews = !isBeyond || !seen.has(again);
      seen.set(again, child.nameRange);
      if (isNews && known.twice !== undefined) book.note(known.twice, child.nameRange, detail, { earlier });
      else if (isNews) book.note('xml-element-duplicate', child.nameRange, detail, { isBeyond, earlier });
    }
    if (known.appleOnly) book.note('xml-element-apple', child.nameRange, { what });
    inspect(child, wire, known, walk, book);
    return wire;
  }
  const isLeaf = spec.text !== undefined && !spec.children;
  if (isLeaf || (prefix !== undefined && !unread.has(prefix)))
    noteUnknown(child, wire, parent, isLeaf, walk, book);
  inspectForeign(child, prefix !== '', walk.ofRoot, book);
  return wire;
}

function noteUnknown(
  node: XmlNode,
  { name, prefix, isBeyond }: WireName,
  parent: string,
  isLeaf: boolean,
  walk: Walk,
  book: Book,
): void {
  const elsewhere = walk.parents
    .get(name)
    ?.filter((each, _, { length }) => length === 1 || each !== '<podcast:liveItem>')
    .join(' or ');
  const detail = {
    what: `<${node.rawName}>`,
    in: `<${parent}>`,
    elsewhere,
    problem: `does not belong into ${quote(`<${parent}>`)}`,
  };
  if (isBeyond) {
    const isKnown = elsewhere !== undefined && !isLeaf;
    book.note(isKnown ? 'ns-tag-parent' : 'ns-tag-unknown', node.nameRange, detail, isKnown ? {} : alone);
    return;
  }
  const isOversight = !isLeaf && (prefix === 'xhtml' || everywhere.has(name) || anyAtom.has(name));
  book.note(
    isOversight ? 'xml-element-unusual' : 'xml-element-unknown',
    node.nameRange,
    detail,
    isOversight || elsewhere !== undefined ? {} : alone,
  );
}

/** What an element that nobody knows holds may be meant for nobody. */
const alone = { alone: true } as const;

/** `dc:date.Taken` is a kind of `dc:date`. */
function withoutQualifier(name: string): string {
  return name.startsWith('dc:') ? name.split('.', 1)[0]! : name;
}

function inspectAttributes(node: XmlNode, wire: WireName, spec: Element, walk: Walk, book: Book): void {
  const { isBeyond } = wire;
  const tag = node.rawName;
  for (const attribute of node.attributes.values()) {
    const { name, namespace, value, range } = attribute;
    const what = `<${tag} ${name}>`;
    if (hasLostLetter(value)) book.note('xml-c1-char', range, { what });
    const known = spec.attributes?.[name];
    const as = { what, element: `${wire.name} ${name}` };
    if (known) inspectAttribute(attribute, known, as, isBeyond, walk, book);
    else if (name === 'xml:lang') inspectAttribute(attribute, language, as, isBeyond, walk, book);
    else if (name === 'xml:base') inspectAttribute(attribute, base, as, isBeyond, walk, book);
    else if (spec.open || ofXml.has(name)) continue;
    else if (namespace !== '' && nearPrefixOf(namespace) === undefined) {
      if (wire.prefix === '' && !walk.allowsExtensions)
        book.note('xml-attribute-extension', range, { what, element: wire.name });
    } else {
      const detail = {
        what,
        in: `<${tag}>`,
        element: wire.name,
        problem: 'is not an attribute of this element',
      };
      book.note('xml-attribute-unknown', range, detail, { isBeyond });
    }
  }
  for (const [name, known] of Object.entries(spec.attributes ?? {})) {
    if (!known.required || node.attributes.has(name)) continue;
    const detail = { what: `<${tag} ${name}>`, in: `<${tag}>`, attribute: name, problem: 'is missing' };
    book.note('xml-attribute-missing', node.nameRange, detail, {
      isBeyond,
      unless: known.ofValue ? undefined : known.owner,
    });
  }
}

const language: Attribute = { kind: 'language' };
const base: Attribute = { kind: 'iri' };

/** Attributes that XML itself has, besides those that are looked at. */
const ofXml: ReadonlySet<string> = new Set(['xml:id', 'xml:space']);

function inspectAttribute(
  { value, range }: XmlAttribute,
  { kind, required, owner, ofValue }: Attribute,
  as: Shown,
  isBeyond: boolean,
  walk: Walk,
  book: Book,
): void {
  if (value === '' && !required) return;
  const around: Around = {
    now: walk.now,
    isRss2: walk.isRss2,
    isMended: walk.isMended,
    isCareful: () => false,
  };
  for (const each of faultsOf(value, kind, around)) {
    const speaker = ofValue && trim(value) === '' ? undefined : owner;
    book.note(each.rule, range, detailOf(each, as, value), { ...moreOf(each, speaker), isBeyond });
  }
}

function inspectText(node: XmlNode, wire: WireName, spec: Element, walk: Walk, book: Book): void {
  const { isBeyond } = wire;
  const what = `<${node.rawName}>`;
  const place = node.textRange ?? node.nameRange;
  if (spec.open) return;
  if (node.textRange && hasLostLetter(node.text)) book.note('xml-c1-char', place, { what });
  if (spec.text === undefined && wire.name !== 'atom:link') {
    if (node.textRange) {
      const value = trim(node.text).slice(0, 200);
      const detail = { what, element: wire.name, value, problem: 'is text where none belongs' };
      book.note('xml-text-unexpected', node.textRange, detail, { isBeyond });
    }
  } else if (spec.text !== undefined) {
    const value = isExact(spec.text) ? node.text : node.text.trim();
    if (value === '' && spec.filled) {
      book.note('xml-value-blank', place, { what, problem: 'is empty' }, { isBeyond, unless: spec.owner });
    }
    for (const each of faultsOf(value, spec.text, aroundOf(node, spec, walk))) {
      const rule =
        each.rule === 'xml-value-date-implausible' &&
        wire.name === 'lastBuildDate' &&
        each.problem === 'is still to come'
          ? 'xml-lastbuilddate-future'
          : each.rule;
      book.note(
        rule,
        partOf(each, place, node, value, walk),
        detailOf(each, { what, element: wire.name }, value),
        {
          ...moreOf(each, spec.owner, spec.htmlOwner),
          isBeyond,
        },
      );
    }
  }
  const special = extras.get(wire.name);
  for (const each of special?.(node, aroundOf(node, spec, walk)) ?? []) {
    const attribute = each.attribute === undefined ? undefined : node.attributes.get(each.attribute);
    const shown = attribute
      ? { what: `<${node.rawName} ${attribute.name}>`, element: `${wire.name} ${attribute.name}` }
      : { what, element: wire.name };
    const value = attribute ? attribute.value : trim(node.text);
    book.note(
      each.rule,
      attribute?.range ?? partOf(each, place, node, value, walk),
      detailOf(each, shown, value),
      moreOf(each, undefined),
    );
  }
}

const isExact = (kind: Kind): boolean => typeof kind === 'object' && kind.exact === true;

function aroundOf(node: XmlNode, { longest }: Element, walk: Walk): Around {
  const { now, isRss2, isMended, isCarefulLine } = walk;
  return { now, isRss2, isMended, longest, isCareful: () => isCarefulLine(node.range.start) };
}

/** What is meant: as it is to be shown, and by its names in the vocabulary. */
interface Shown {
  readonly what: string;
  readonly element: string;
}

function detailOf({ problem, help, isOwn }: Fault, { what, element }: Shown, value: string) {
  return { what, element: isOwn ? undefined : element, problem, help, value: value.slice(0, 200) };
}

function moreOf(each: Fault, owner: string | undefined, htmlOwner?: string) {
  const { rule, severity, unless, isOwn, unread } = each;
  const isBesides = isOwn || (besides.has(rule) && !unread);
  const spokenFor = rule === 'xml-text-html' ? htmlOwner : isBesides ? undefined : owner;
  return { severity, unless: unless ?? spokenFor };
}

/** The place of a part of a value in the document as it is read. */
function partOf({ part }: Fault, place: Range, node: XmlNode, value: string, { text }: Walk): Range {
  if (!part) return place;
  // The place begins at the first character that XML does not call white space.
  const before = Math.max(0, trim(node.text).indexOf(value));
  return writtenPart(text, place, { start: before + part.start, end: before + part.end }) ?? place;
}

/** What the rule of a field does not look at: it reads the value, and more can be wrong with it. */
const besides: ReadonlySet<string> = new Set([
  'ep-pubdate-weekday',
  'xml-value-date-form',
  'ep-pubdate-zone',
  'xml-value-scheme',
  'xml-value-word-former',
  'xml-value-too-long',
]);
