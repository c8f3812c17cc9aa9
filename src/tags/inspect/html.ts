import { quote } from '../../text/printable.ts';
import { type Fault, fault } from './fault.ts';
import { type HtmlTag, readHtml } from './html-syntax.ts';
import {
  harmlessAttributes,
  harmlessKeywords,
  harmlessProperties,
  harmlessTags,
  htmlTags,
} from './html-words.ts';

const unsafe = 'xml-html-unsafe';

/** What is wrong with HTML that goes into an app: how it is written, what it could do, where it points. */
export function htmlFaults(value: string): readonly Fault[] {
  if (!/[<&]/.test(value)) return [];
  const found = new Map<string, Fault>();
  const add = (each: Fault): void => {
    const key = `${each.rule} ${each.problem}`;
    if (!found.has(key)) found.set(key, each);
  };
  if (/<\?import /i.test(value)) add(fault(unsafe, 'holds `<?import`, which could run in an app'));
  const { problem, tags } = readHtml(value);
  if (problem) {
    const { what, start, end } = problem;
    add({ ...fault('xml-html-invalid', what), part: { start, end } });
  } else {
    for (const { start, name, attributes } of tags) {
      const part = { start: start + 1, end: start + 1 + name.length };
      for (const each of tagFaults(name, attributes)) add({ ...each, part });
    }
  }
  const relative = relativeAddress(value, tags);
  if (relative) add(relative);
  return [...found.values()];
}

/** What is wrong with a tag in HTML or in the XHTML of a feed. */
export function tagFaults(name: string, attributes: ReadonlyMap<string, string>): readonly Fault[] {
  if (!htmlTags.has(name))
    return [fault('xml-html-invalid', `holds ${quote(`<${name.slice(0, 32)}>`)}, which is no tag of HTML`)];
  if (!harmlessTags.has(name))
    return [fault(unsafe, `holds the tag ${quote(name)}, which could run or load something in an app`)];
  const faults: Fault[] = [];
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') {
      const evil = styleFault(value);
      if (evil !== undefined)
        faults.push(fault(unsafe, `holds the style ${quote(evil)}, which apps leave out`));
    } else if (!harmlessAttributes.has(attribute) && !attribute.startsWith('data-')) {
      faults.push(
        fault(unsafe, `holds the attribute ${quote(attribute.slice(0, 32))}, which apps leave out`),
      );
    }
  }
  return faults;
}

/** The first part of a style that could do more than decorate; linear in its length. */
function styleFault(style: string): string | undefined {
  const shown = style.trim().slice(0, 60);
  if (!isPlainStyle(style)) return shown;
  for (const declaration of style.split(';')) {
    if (declaration.trim() === '') continue;
    const parts = declaration.split(':');
    const property = parts[0]!.trim().toLowerCase();
    if (parts.length !== 2 || !/^[-\w]+$/.test(property)) return shown;
    if (!harmlessProperties.has(property)) return property.slice(0, 60);
    if (!/^(?:background|border|margin|padding)(?:-|$)/.test(property)) continue;
    for (const word of parts[1]!.trim().toLowerCase().split(/\s+/)) {
      if (word !== '' && !harmlessKeywords.has(word) && !measure.test(word)) return word.slice(0, 60);
    }
  }
  return undefined;
}

const measure = /^(?:#[0-9a-f]+|rgb\(\d+%?,\d*%?,?\d*%?\)?|\d?\.?\d?\d(?:cm|em|ex|in|mm|pc|pt|px|%|,|\))?)$/;

/** Letters, digits and few marks; a hyphen between letters, quotes around words, parentheses around numbers. */
function isPlainStyle(style: string): boolean {
  const rest = style
    .replace(/'[\s\w]+'|"[\s\w]+"/g, '')
    .replace(/\([\d,\s]+\)/g, '')
    .replace(/(?<=\w)-(?=\w)/g, '');
  return /^[:,;#%.\sa-zA-Z0-9!]*$/.test(rest);
}

/** The first link or picture that is relative, though nothing says to what. */
function relativeAddress(value: string, tags: readonly HtmlTag[]): Fault | undefined {
  for (const { start: tagStart, name, attributes } of tags) {
    const written =
      name === 'img'
        ? attributes.get('src')
        : name === 'a' && [...attributes.keys()][0] === 'href'
          ? attributes.get('href')
          : undefined;
    const address = written?.trim();
    if (address === undefined || /^\w+:/.test(address)) continue;
    const at = address === '' ? -1 : value.indexOf(address, tagStart + 1);
    const part = at < 0 ? {} : { part: { start: at, end: at + address.length } };
    return [...address].some((char) => char.charCodeAt(0) < 128 && !inAddresses.test(char))
      ? {
          ...fault('xml-value-address', 'holds an address with a character that addresses do not have'),
          ...part,
        }
      : { ...fault('xml-html-relative', 'holds a relative address, and nothing says to what'), ...part };
  }
  return undefined;
}

const inAddresses = /[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]/;
