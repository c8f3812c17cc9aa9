import type { Path } from '../feed/placed.ts';
import { isWhole, namedService, type Prefix, prefixNames } from '../feed/prefixes.ts';
import { nearest } from '../text/suggest.ts';
import { addressOf, listOf, type Notebook, note, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** More than anybody has; what follows is left out, and said to be too many. */
const mostPrefixes = 10;

/** The analytics prefixes of a show in their order, by name or by address. */
export function prefixesOf(book: Notebook, value: Yaml | undefined): readonly Prefix[] | undefined {
  const prefixes = listOf(value).flatMap((entry, index): Prefix[] => {
    const path: Path = ['media', 'prefix', ...(Array.isArray(value) ? [index] : [])];
    const text = textOf(entry);
    if (text === undefined || index > mostPrefixes) return [];
    if (index === mostPrefixes) {
      note(book, 'media-prefix-many', path, { text, unread: true, detail: { most: String(mostPrefixes) } });
      return [];
    }
    const prefix = prefixOf(book, text, path);
    return prefix ? [prefix] : [];
  });
  return prefixes.length > 0 ? prefixes : undefined;
}

function prefixOf(book: Notebook, text: string, path: Path): Prefix | undefined {
  if (/[/:.]/.test(text)) {
    const url = addressOf(text) ?? text;
    return { text, path, url: url.endsWith('/') ? url : `${url}/` };
  }
  const service = namedService(text);
  if (!service) {
    const suggestion = nearest(text, prefixNames);
    const detail = suggestion === undefined ? {} : { detail: { suggestion } };
    note(book, 'media-prefix-unknown', path, { text, unread: true, ...detail });
    return undefined;
  }
  if (service.ended !== undefined) {
    note(book, 'media-prefix-ended', path, { text, unread: true, detail: { title: service.title } });
    return undefined;
  }
  if (!isWhole(service)) {
    note(book, 'media-prefix-unknown', path, { text, unread: true, detail: { address: service.address } });
    return undefined;
  }
  return { text, path, url: service.address, byName: true };
}
