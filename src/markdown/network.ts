import type { Path, Placed, Remark } from '../feed/placed.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { limits } from '../text/limits.ts';
import { quote } from '../text/printable.ts';
import { nearest } from '../text/suggest.ts';
import { opmlOf } from './opml-field.ts';
import { AuthorOrigin } from './origin.ts';
import { entriesOf, listOf, textOf } from './values.ts';
import { readYaml } from './yaml.ts';
import { yamlRemark } from './yaml-remarks.ts';

/** Several shows that are built together. */
export interface Network extends Placed {
  readonly title?: string;
  /** Folders of the shows, relative to that of the network file. */
  readonly shows: readonly string[];
  /** Name of the list of all feeds (OPML), when one is wanted. */
  readonly opml?: string;
}

const keys = ['title', 'shows', 'opml'];

/** What is wrong with a value of a network file, as a remark on it. */
export function networkRemark(path: Path, problem: string, help: string, part?: 'key'): Remark {
  return { rule: 'file-network-invalid', path, detail: { problem, help }, ...(part ? { part } : {}) };
}

/** Reads a network file. Never throws: what could not be understood is remarked on. */
export function readNetwork(file: string, bytes: Uint8Array): Network {
  const origin = new AuthorOrigin({ file, load: () => bytes, kind: 'show', keys: new Map() });
  const broken = (remark: Remark): Network => ({ origin, remarks: [remark], shows: [] });
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) {
    const end = decoded.valid.length;
    const detail = { offset: String(decoded.offset) };
    return broken({ rule: 'file-encoding', path: [], part: { start: end, end }, detail });
  }
  if (bytes.length > limits.showFile) {
    return broken({ rule: 'file-limit', path: [], detail: { name: `${limits.showFile / 1024} KiB` } });
  }
  const read = readYaml(decoded.text);
  if (!read.ok) return broken(yamlRemark(read.problem, 0));
  const map = entriesOf(read.value);
  const value = map.get('shows');
  const shows: string[] = [];
  const remarks = [...map.keys()].filter((key) => !keys.includes(key)).map(unknownKey);
  const seen = new Set<string>();
  for (const [index, entry] of listOf(value).entries()) {
    const path = Array.isArray(value) ? ['shows', index] : ['shows'];
    const folder = folderIn(textOf(entry));
    const wrong = (problem: string, help: string) => remarks.push(networkRemark(path, problem, help));
    if (folder === undefined) wrong('is no folder', 'Write the name of a folder.');
    else if (/^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(folder)) {
      wrong('is no folder below that of the network file', 'Name folders that are beside the network file.');
    } else if (seen.has(folder)) wrong('is in the list already', 'Take one of them out.');
    else shows.push(folder);
    if (folder !== undefined) seen.add(folder);
  }
  if (seen.size === 0 && remarks.length === 0) {
    remarks.push(networkRemark(['shows'], 'is empty', 'Write `shows:` and a list of folders.'));
  }
  for (const key of ['title', 'opml']) {
    if (typeof (map.get(key) ?? '') === 'string') continue;
    remarks.push(networkRemark([key], 'is no text', 'Write a text.'));
  }
  const title = textOf(map.get('title'));
  const opml = opmlOf(map.get('opml'));
  return {
    origin,
    remarks,
    shows,
    ...(title === undefined ? {} : { title }),
    ...(opml === undefined ? {} : { opml }),
  };
}

/** One folder has one name: `./a/` and `a` are the same. */
function folderIn(text: string | undefined): string | undefined {
  return text?.replace(/\/+$/, '').replace(/^(?:\.\/+)+/, '') || undefined;
}

function unknownKey(key: string): Remark {
  const near = nearest(key, keys);
  const help = near ? `Did you mean ${quote(near)}?` : `It takes ${keys.join(', ')}.`;
  return networkRemark([key], 'is no key of a network', help, 'key');
}
