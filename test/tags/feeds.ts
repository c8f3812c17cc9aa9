import type { Episode, EpisodeFields, Show, ShowFields } from '../../src/feed/feed.ts';
import type { Origin, Remark } from '../../src/feed/placed.ts';
import { openFeed } from '../../src/tags/read-feed.ts';
import { writeHead, writeItem, writeTail } from '../../src/tags/write-feed.ts';

/** Fields as if they had been read from somewhere. */
export function placed<Fields>(
  fields: Fields,
  file = 'here',
): Fields & { origin: Origin; remarks: Remark[] } {
  const never = (): never => {
    throw new Error('nobody asks a feed that is written where it stands');
  };
  return {
    ...fields,
    origin: { file, place: never, name: never, source: never, edits: never, release: never },
    remarks: [],
  };
}

/** The text of a feed. */
export function writeFeed(show: ShowFields, episodes: readonly EpisodeFields[]): string {
  const prefixes = new Map<string, string>();
  const items = episodes.map((episode) => writeItem(placed(episode) as Episode, prefixes));
  return `${writeHead(placed(show) as Show, prefixes)}${items.join('')}${writeTail()}`;
}

export interface ReadBack {
  readonly show: ShowFields;
  readonly episodes: readonly EpisodeFields[];
  readonly remarks: readonly Remark[];
}

/** Reads the text of a feed in pieces of so many units. */
export function readFeed(text: string, piece = text.length): ReadBack {
  let show: ShowFields = {};
  const episodes: EpisodeFields[] = [];
  const remarks: Remark[] = [];
  const reader = openFeed({
    episode(fields, noticed) {
      episodes.push(fields);
      remarks.push(...noticed);
    },
    show(fields, noticed) {
      show = fields;
      remarks.push(...noticed);
    },
  });
  for (let at = 0; at < text.length; at += piece) reader.write(text.slice(at, at + piece));
  const problem = reader.end();
  if (problem) throw new Error(`${problem.kind}: ${problem.message}`);
  return { show, episodes, remarks };
}
