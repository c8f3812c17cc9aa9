import type { Remark } from '../feed/placed.ts';
import { podcastGuid } from '../feed/uuid.ts';
import { readShow } from '../markdown/read-show.ts';
import { limits } from '../text/limits.ts';
import { openLock, type ShowProject } from './walk-show.ts';

/** A show of a network by what tells its feeds from others. */
interface Known {
  readonly addresses: readonly string[];
  readonly guids: readonly string[];
}

/**
 * What is wrong with shows that cannot be told apart: those that have a feed address or a guid of one before them. In the
 * order of the network file, by their show files as that file would name them. Nothing but show files and locks is read.
 */
export function networkTwins(shows: readonly (ShowProject & { readonly folder: string })[]): Remark[] {
  const taken = { address: new Map<string, string>(), guid: new Map<string, string>() };
  return shows.flatMap((show, index): Remark[] => {
    const second = `${show.folder}/${show.showFile}`;
    const { addresses, guids } = knownOf(show);
    const found = (what: 'address' | 'guid', texts: readonly string[]): Remark[] => {
      const remarks: Remark[] = [];
      for (const text of new Set(texts)) {
        const key = keyOf(text);
        const first = taken[what].get(key);
        if (first === undefined) taken[what].set(key, second);
        else if (first !== second) {
          const detail = { what, first, second };
          remarks.push({ rule: 'file-network-twice', path: ['shows', index], text, detail });
        }
      }
      return remarks;
    };
    const sameAddress = found('address', addresses);
    const sameGuid = found('guid', guids);
    // Of one address comes one guid: that is told once.
    return (sameAddress.length > 0 ? sameAddress : sameGuid).slice(0, 1);
  });
}

/** Equal for addresses that lead to one place. */
function keyOf(text: string): string {
  if (!URL.canParse(text)) return text.toLowerCase();
  return new URL(text).href.replace(/^https?:/, '').replace(/\/$/, '');
}

function knownOf({ files, showFile }: ShowProject): Known {
  const bytes = files.read(showFile, limits.showFile);
  if (!bytes.ok) return { addresses: [], guids: [] };
  const { feed, guid, feeds = [] } = readShow(showFile, bytes.value, () => bytes.value);
  const { lock } = openLock(files);
  const guidFrom = (given: string | undefined, recorded: string | undefined, address: string | undefined) =>
    given ?? recorded ?? (address === undefined ? [] : podcastGuid(address));
  return {
    addresses: [feed, ...feeds.map(({ fields }) => fields.feed)].filter((text) => text !== undefined),
    guids: [
      guidFrom(guid, lock.guid, feed),
      ...feeds.map(({ file, fields }) =>
        guidFrom(fields.guid, file === undefined ? undefined : lock.feeds.get(file)?.guid, fields.feed),
      ),
    ].flat(),
  };
}
