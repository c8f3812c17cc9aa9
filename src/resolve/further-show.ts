import type { Show } from '../feed/feed.ts';
import type { FurtherFeed } from '../feed/further-feed.ts';
import { overlaid } from '../feed/overlay.ts';
import type { Path, Remark } from '../feed/placed.ts';
import { podcastGuid } from '../feed/uuid.ts';
import type { Lock } from './lock.ts';
import type { MediaReader } from './media.ts';
import type { Placement } from './references.ts';
import { resolveImage } from './resolve-show.ts';

/** The show of a further feed. */
export interface FurtherShow {
  /** As it is judged: that a private feed is hidden is meant. */
  readonly judged: Show;
  /** As it is written. */
  readonly show: Show;
  /** Files that go beside the feeds: project path to path in the output folder. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Fields that belong to the main feed alone, and those that are other words for what a further feed says anew. Changes
 * are announced of the main feed only: apps that waited for such news of another one would wait for ever.
 */
const notInherited = [
  'feed',
  'guid',
  'newFeedUrl',
  'history',
  'feeds',
  'opml',
  'hubs',
  'podping',
  'announce',
] as const;
const inTitle = ['appleTitle', 'rssImage'] as const;
const inDescription = ['subtitle', 'appleSummary'] as const;

/** The show that a further feed is of: the main one, with what the feed says otherwise. */
export function resolveFurtherShow(
  further: FurtherFeed,
  main: Show,
  placement: Placement,
  media: MediaReader,
  lock: Lock,
): FurtherShow {
  const { fields, path, file } = further;
  const places = new Map<string, Path>([
    ...['feed', 'guid'].map((key) => [key, [...path, key]] as const),
    ...Object.keys(fields).map((key) => [key, [...path, key === 'imageFile' ? 'image' : key]] as const),
    ...(fields.imageFile ? [['image', [...path, 'image']] as const] : []),
    ['output', path],
  ]);
  const origin = overlaid(main.origin, places);
  const remarks: Remark[] = [];
  const copies = new Map<string, string>();
  const { imageFile, ...plain } = fields;
  const image = imageFile
    ? resolveImage({ imageFile, origin }, placement, media, lock, remarks, copies)
    : undefined;
  const recorded = file === undefined ? undefined : lock.feeds.get(file)?.guid;
  const guid = fields.guid ?? recorded ?? (fields.feed === undefined ? undefined : podcastGuid(fields.feed));
  const { artwork, recordedArtwork, recordedGuid: _, ...facts } = main.facts ?? {};
  const judged: Show = {
    ...without(main, [
      ...notInherited,
      ...(fields.title === undefined ? [] : inTitle),
      ...(fields.description === undefined ? [] : inDescription),
      ...(imageFile ? (['image', 'imageFile'] as const) : []),
    ]),
    ...plain,
    ...(imageFile ? { imageFile } : {}),
    ...(image?.url === undefined ? {} : { image: image.url }),
    ...(guid === undefined ? {} : { guid }),
    output: {
      ...(main.output?.dir === undefined ? {} : { dir: main.output.dir }),
      ...(file === undefined ? {} : { file }),
      ...(further.limit === undefined ? {} : { limit: further.limit }),
      ...(further.order === undefined ? {} : { order: further.order }),
      ...(further.pages === undefined ? {} : { pages: further.pages }),
    },
    facts: {
      ...facts,
      ...(imageFile
        ? image?.fact
          ? { artwork: image.fact }
          : {}
        : { ...(artwork ? { artwork } : {}), ...(recordedArtwork === undefined ? {} : { recordedArtwork }) }),
      ...(recorded === undefined ? {} : { recordedGuid: recorded }),
      gone: new Map(),
    },
    origin,
    remarks: [...main.remarks.filter((remark) => !places.has(String(remark.path[0]))), ...remarks],
  };
  return { judged, show: further.private ? hidden(judged) : judged, copies };
}

/** A show that no directory lists: for all services at once, whatever it says to single ones. */
function hidden(show: Show): Show {
  return { ...show, block: true, serviceBlocks: [{ blocked: true }] };
}

function without(show: Show, fields: readonly (keyof Show)[]): Show {
  const left = new Set<string>(fields);
  return Object.fromEntries(Object.entries(show).filter(([field]) => !left.has(field))) as unknown as Show;
}
