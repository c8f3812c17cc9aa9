import { create, fragment } from 'xmlbuilder2';
import type { XmlElement } from './element.ts';
import { cdata, escapeAttribute, escapeText } from './escape.ts';
import { namespaces } from './namespaces.ts';

/** Stands for a value in a template. No name can contain it, and no value gets near a template. */
const slot = '\ue000';

/** The markup of an element around its attribute values and its content. */
interface Template {
  /** One piece before each attribute value, and one up to the content. */
  readonly opening: readonly string[];
  readonly closing: string;
  /** The end of the tag when there is no content. */
  readonly empty: string;
}

const templateLimit = 1000;
const templates = new Map<string, Template>();
const noAttributes: Readonly<Record<string, string>> = {};
/** The names podfeed writes are plain: the part of XML's QName that is ASCII. */
const qualifiedName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;

/**
 * An element as markup: two spaces per depth, one line per element, text inline, a line feed at the end.
 * Throws on what only a mistake in our code can pass: illegal characters, unusable names, text beside children.
 */
export function writeElement(element: XmlElement, depth: number): string {
  const { children, text = '' } = element;
  const indent = '  '.repeat(depth);
  if (children === undefined || children.length === 0) {
    if (text === '') return `${indent}${openingOf(element, true)}\n`;
    const content = element.html ? cdata(text) : escapeText(text);
    return `${indent}${openingOf(element, false)}${content}${templateOf(element).closing}\n`;
  }
  if (text !== '') throw new Error(`<${element.name}> has text and children`);
  let markup = `${indent}${openingOf(element, false)}\n`;
  for (const child of children) markup += writeElement(child, depth + 1);
  return `${markup}${indent}${templateOf(element).closing}\n`;
}

/** The start tag of an element whose children are written one by one, on a line of its own. */
export function writeStart(element: XmlElement, depth: number): string {
  return `${'  '.repeat(depth)}${openingOf(element, false)}\n`;
}

/** The end tag that belongs to `writeStart`. */
export function writeEnd(name: string, depth: number): string {
  return `${'  '.repeat(depth)}${templateOf({ name }).closing}\n`;
}

/**
 * The XML declaration and the start tag of `rss` with the declarations of the given prefixes, in a fixed order.
 * The document ends with `writeEnd('rss', 0)`.
 */
export function writeDocumentStart(prefixes: Iterable<string>): string {
  const wanted = new Set(prefixes);
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const rss = document.ele('rss').att('version', '2.0');
  for (const [prefix, uri] of namespaces) {
    if (wanted.delete(prefix) && prefix !== 'xml') rss.att(`xmlns:${prefix}`, uri);
  }
  for (const unknown of wanted) throw new Error(`the prefix ${unknown} has no namespace`);
  rss.txt(slot);
  const markup = document.end();
  const declarationEnd = markup.indexOf('?>') + 2;
  return `${markup.slice(0, declarationEnd)}\n${markup.slice(declarationEnd, markup.indexOf(slot))}\n`;
}

function openingOf(element: XmlElement, empty: boolean): string {
  const template = templateOf(element);
  const { opening } = template;
  let markup = opening[0]!;
  if (opening.length > 1) {
    const attributes = element.attributes!;
    let piece = 1;
    for (const name of Object.keys(attributes))
      markup += escapeAttribute(attributes[name]!) + opening[piece++]!;
  }
  return empty ? markup.slice(0, -1) + template.empty : markup;
}

/** Asking xmlbuilder2 for every element would cost forty times the time and keep a tree of the whole feed. */
function templateOf(element: XmlElement): Template {
  const names = Object.keys(element.attributes ?? noAttributes);
  const signature = names.length === 0 ? element.name : `${element.name} ${names.join(' ')}`;
  const cached = templates.get(signature);
  if (cached) return cached;
  const template = compile(element.name, names);
  if (templates.size >= templateLimit) templates.clear();
  templates.set(signature, template);
  return template;
}

function compile(name: string, attributes: readonly string[]): Template {
  for (const each of [name, ...attributes]) {
    if (!qualifiedName.test(each) || /^xmlns(?::|$)/.test(each))
      throw new Error(`${each} is no name for XML`);
  }
  const filled = fragment().ele(name);
  const empty = fragment().ele(name);
  for (const attribute of attributes) filled.att(attribute, slot);
  filled.txt(slot);
  const pieces = filled.toString().split(slot);
  if (pieces.length !== attributes.length + 2) throw new Error(`${name} made no usable template`);
  return {
    opening: pieces.slice(0, -1),
    closing: pieces.at(-1)!,
    empty: empty.toString().slice(name.length + 1),
  };
}
