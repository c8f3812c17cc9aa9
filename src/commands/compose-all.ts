import { writeOpml } from '../tags/opml.ts';
import { demandSame, publicFeeds } from './build-show.ts';
import { memoryStore } from './compose.ts';
import { type FinishedFeed, openFeedComposers } from './compose-feeds.ts';
import type { FoundShow } from './find-show.ts';
import { type Walk, type WalkOptions, walkShow } from './walk-show.ts';

/** A document of a feed as text, in pieces. */
export interface ComposedDocument {
  /** Name in the output folder. */
  readonly file: string;
  readonly pieces: readonly (string | Uint8Array)[];
}

/** A feed of a show, and the documents that it is divided into; the first is the feed itself. */
export interface ComposedFeed {
  readonly feed: FinishedFeed;
  readonly documents: readonly ComposedDocument[];
}

/** All feeds of a show, the main one first, and the list of them, without writing anything; none where there are errors. */
export async function composeAll(
  show: FoundShow,
  settings: Omit<WalkOptions, 'visit' | 'visitFurther' | 'visitAll'>,
): Promise<{ walk: Walk; feeds: readonly ComposedFeed[]; opml?: { file: string; text: string } }> {
  const { visit, visitFurther, finish } = openFeedComposers(memoryStore());
  const walk = await walkShow(show, { ...settings, visit, visitFurther });
  if (walk.counts.errors > 0) return { walk, feeds: [] };
  const finished = finish(walk);
  const feeds = finished.map((feed): ComposedFeed => {
    const documents = feed.parts.map(({ file, composed }): ComposedDocument => {
      const pieces = [...composed.pieces];
      demandSame(pieces, composed);
      return { file, pieces };
    });
    return { feed, documents };
  });
  const { opml, title } = walk.show;
  if (opml === undefined) return { walk, feeds };
  return { walk, feeds, opml: { file: opml, text: writeOpml(title, publicFeeds(finished)) } };
}
