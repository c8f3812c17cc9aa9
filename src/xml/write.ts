import { create, fragment } from 'xmlbuilder2';
import type { XmlElement } from './element.ts';
import { cdata, escapeAttribute, escapeText } from './escape.ts';
import { type Scope, writeForeign } from './foreign.ts';
import { namespaces } from './namespaces.ts';

/** Stands for a value in a template. No name can contain it, and no value gets near a template. */
const slot = '\ue000';

/** The markup of an element around its attribute values and its content. */
interface Template {
  readonly attributes: readonly string[];
  /** One piece before each attribute value, and one up to the content. */
  readonly opening: readonly string[];
  readonly closing: string;
  /** The end of the tag when there is no content. */
  readonly empty: string;
}

/** Templates are kept by the name of the element; past the limit all are forgotten and made again. */
const templateLimit = 1000;
const templates = new Map<string, Template[]>();
let templateCount = 0;
const noNames: readonly string[] = [];

/** The names podfeed writes are plain: the part of XML's QName that is ASCII. */
const qualifiedName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;

const noScope: Scope = new Map();

/**
 * An element as markup: two spaces per depth, one line per element, text inline, a line feed at the end.
 * Throws on what only a mistake in our code can pass: illegal characters, unusable names, text beside children.
 */
export function writeElement(element: XmlElement, depth: number, scope: Scope = noScope): string {
  if (element.foreign) return writeForeign(element.foreign, depth, scope);
  const { children, text = '' } = element;
  const template = templateOf(element);
  const indent = '  '.repeat(depth);
  const start = indent + startTag(template, element);
  if (children !== undefined && children.length > 0) {
    if (text !== '') throw new Error(`<${element.name}> has text and children`);
    let markup = `${start}\n`;
    for (const child of children) markup += writeElement(child, depth + 1, scope);
    return `${markup}${indent}${template.closing}\n`;
  }
  if (text === '') return `${start.slice(0, -1)}${template.empty}\n`;
  return `${start}${element.html ? cdata(text) : escapeText(text)}${template.closing}\n`;
}

/** The start tag of an element whose children are written one by one, on a line of its own. */
export function writeStart(element: XmlElement, depth: number): string {
  return `${'  '.repeat(depth)}${startTag(templateOf(element), element)}\n`;
}

/** The end tag that belongs to `writeStart`. */
export function writeEnd(name: string, depth: number): string {
  return `${'  '.repeat(depth)}${templateOf({ name }).closing}\n`;
}

/**
 * The XML declaration and the start tag of `rss` with the declarations of the given prefixes: ours in a fixed
 * order, then the others by the alphabet. The document ends with `writeEnd('rss', 0)`.
 */
export function writeDocumentStart(prefixes: Scope): string {
  const wanted = new Map(prefixes);
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const rss = document.ele('rss').att('version', '2.0');
  for (const [prefix, uri] of namespaces) {
    if (wanted.delete(prefix) && prefix !== 'xml') rss.att(`xmlns:${prefix}`, uri);
  }
  let others = '';
  for (const [prefix, uri] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (uri === '') throw new Error(`the prefix ${prefix} has no namespace`);
    others += ` xmlns:${prefix}="${escapeAttribute(uri)}"`;
  }
  rss.txt(slot);
  const markup = document.end();
  const declarationEnd = markup.indexOf('?>') + 2;
  return `${markup.slice(0, declarationEnd)}\n${markup.slice(declarationEnd, markup.indexOf(slot) - 1)}${others}>\n`;
}

function startTag({ attributes, opening }: Template, element: XmlElement): string {
  let markup = opening[0]!;
  for (let index = 0; index < attributes.length; ) {
    markup += escapeAttribute(element.attributes![attributes[index]!]!);
    markup += opening[++index]!;
  }
  return markup;
}

/** Asking xmlbuilder2 for every element would cost many times as much and keep a tree of the whole feed. */
function templateOf({ name, attributes }: XmlElement): Template {
  const names = attributes === undefined ? noNames : Object.keys(attributes);
  const known = templates.get(name);
  if (known) for (const template of known) if (areSame(template.attributes, names)) return template;
  const template = compile(name, names);
  if (templateCount >= templateLimit) {
    templates.clear();
    templateCount = 0;
  }
  templateCount++;
  templates.set(name, [...(templates.get(name) ?? []), template]);
  return template;
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return true;
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
    attributes,
    opening: pieces.slice(0, -1),
    closing: pieces.at(-1)!,
    empty: empty.toString().slice(name.length + 1),
  };
}
