import { decodeUtf8 } from '../text/decode.ts';
import { limits } from '../text/limits.ts';
import { nearest } from '../text/suggest.ts';
import { opmlOf } from './opml-field.ts';
import { entriesOf, listOf, textOf } from './values.ts';
import { readYaml } from './yaml.ts';

/** Several shows that are built together. */
export interface Network {
  readonly title?: string;
  /** Folders of the shows, relative to that of the network file. */
  readonly shows: readonly string[];
  /** Name of the list of all feeds (OPML), when one is wanted. */
  readonly opml?: string;
}

const keys = ['title', 'shows', 'opml'];

/** Reads a network file. Never throws: what is wrong with it is a sentence, and what to do another. */
export function readNetwork(
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly network: Network }
  | { readonly ok: false; readonly problem: string; readonly help: string } {
  const wrong = (problem: string, help: string) => ({ ok: false, problem, help }) as const;
  const decoded = decodeUtf8(bytes);
  const read = decoded.ok && bytes.length <= limits.showFile ? readYaml(decoded.text) : undefined;
  if (!read?.ok) return wrong('is no YAML that can be read', 'Write `shows:` and a list of folders.');
  const map = entriesOf(read.value);
  for (const key of map.keys()) {
    if (keys.includes(key)) continue;
    const near = nearest(key, keys);
    return wrong(
      `has a key \`${key}\` that no network has`,
      near ? `Did you mean \`${near}\`?` : `It takes ${keys.join(', ')}.`,
    );
  }
  const entries = listOf(map.get('shows')).map(textOf);
  const shows = entries.flatMap((entry) => entry?.replace(/\/+$/, '') ?? []);
  if (shows.length === 0 || shows.length < entries.length) {
    return wrong('does not name its shows', 'Write `shows:` and a list of folders.');
  }
  const twice = shows.find((show, index) => shows.indexOf(show) < index);
  if (twice !== undefined) return wrong(`names \`${twice}\` twice`, 'Take one of them out.');
  const outside = shows.find((show) => /^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)/i.test(show));
  if (outside !== undefined) {
    return wrong(
      `names \`${outside}\`, which is no folder below its own`,
      'Name folders that are beside the network file.',
    );
  }
  const title = textOf(map.get('title'));
  const opml = opmlOf(map.get('opml'));
  return {
    ok: true,
    network: {
      shows,
      ...(title === undefined ? {} : { title }),
      ...(opml === undefined ? {} : { opml }),
    },
  };
}
