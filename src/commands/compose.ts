import { hash } from 'node:crypto';
import type { Episode, Show } from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';
import { resolveExtra } from '../resolve/extra.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import { byDate, comparers } from '../tags/order.ts';
import { factsOf, openFeed } from '../tags/read-feed.ts';
import { showTags } from '../tags/show-tags.ts';
import { writeHead, writeItemWith, writeTail } from '../tags/write-feed.ts';
import { copyText } from '../text/copy.ts';

/** Somewhere to keep items until their order is known: a file for a build, memory for a small feed. */
export interface Store {
  /** Keeps bytes; returns the offset they begin at. */
  write(bytes: Uint8Array): number;
  read(offset: number, length: number): Uint8Array;
}

/** A store in memory. */
export function memoryStore(): Store {
  const kept: Uint8Array[] = [];
  return {
    write: (bytes) => kept.push(bytes) - 1,
    read: (offset) => kept[offset]!,
  };
}

/** An episode of a feed, as far as its place in it and its identity go. */
export interface Listed {
  readonly file: string;
  readonly guid: string | undefined;
  readonly published: Instant | undefined;
  readonly season: number | undefined;
  readonly number: number | undefined;
  readonly type: Episode['type'];
}

interface Item extends Listed {
  readonly offset: number;
  readonly length: number;
  readonly digest: string;
  /** The prefixes that it needs: few different sets, each kept once. */
  readonly prefixes: readonly string[];
}

/** Says whether an episode can stand in a feed at all: no XML can carry some characters. */
export function isWritable(episode: Episode): boolean {
  return !episode.remarks.some(({ rule, severity }) => rule === 'xml-illegal-char' && severity !== 'warning');
}

/** A feed being made: items are written as episodes come by, and put in order at the end. */
export interface Composer {
  /** Writes the item of an episode; keeps nothing of its notes. */
  add(episode: Episode): void;
  /** How many episodes there are. */
  readonly count: number;
  /** The feed in pieces, and what a reader of it must find. */
  finish(show: Show): Composed;
  /** The same with some of the episodes, counted from the newest. */
  finishPart(show: Show, from: number, to: number | undefined): Composed;
}

export interface Composed {
  /** The episodes of the feed in its order. */
  readonly episodes: readonly Listed[];
  readonly pieces: Iterable<Uint8Array | string>;
  readonly expected: Expected;
}

/** Digests of the facts of a feed, item by item. */
export interface Expected {
  readonly show: string;
  readonly items: readonly { readonly digest: string; readonly file: string }[];
}

export function openComposer(store: Store): Composer {
  const items: Item[] = [];
  const prefixes = new Map<string, string>();
  const sets = new Map<string, readonly string[]>();
  let newestFirst: readonly Item[] | undefined;
  const composer: Composer = {
    get count() {
      return items.length;
    },
    add(episode) {
      const { xml, needs } = writeItemWith(episode, prefixes);
      const bytes = Buffer.from(xml);
      const { published, season, number, type } = episode;
      newestFirst = undefined;
      items.push({
        file: episode.origin.file,
        guid: episode.guid && copyText(episode.guid.value),
        published,
        season,
        number,
        type,
        offset: store.write(bytes),
        length: bytes.length,
        digest: hash('sha1', factsOf(episodeTags, episode)),
        prefixes: onlyOnce([...needs], sets),
      });
    },
    finish: (show) => composer.finishPart(show, 0, show.output?.limit),
    finishPart(plain, from, to) {
      newestFirst ??= items.toSorted(byDate);
      const kept = newestFirst.slice(from, to);
      const newest = kept[0]?.published;
      const show = withExtra(newest === undefined ? plain : { ...plain, lastBuild: newest });
      const order = show.output?.order ?? (show.type === 'serial' ? 'serial' : 'newest');
      const ordered = kept.toSorted(comparers[order]);
      return {
        episodes: ordered,
        pieces: piecesOf(show, ordered, neededOf(ordered, prefixes), store),
        expected: { show: factsOf(showTags, show), items: ordered },
      };
    },
  };
  return composer;
}

/** A show with what can be lent to the elements that it has in the end. */
function withExtra(show: Show): Show {
  if (!show.extra) return show;
  const { extra: _, ...plain } = show;
  const { extra } = resolveExtra(showTags, plain, show.extra);
  return extra ? { ...plain, extra } : plain;
}

function onlyOnce(names: readonly string[], sets: Map<string, readonly string[]>): readonly string[] {
  const key = names.join(' ');
  const known = sets.get(key) ?? names;
  sets.set(key, known);
  return known;
}

/** The prefixes that some items need, with their addresses. */
function neededOf(items: readonly Item[], all: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Set(items.map(({ prefixes }) => prefixes));
  const needed = new Set([...names].flat());
  return new Map([...all].filter(([prefix]) => needed.has(prefix)));
}

function* piecesOf(show: Show, items: readonly Item[], prefixes: ReadonlyMap<string, string>, store: Store) {
  yield writeHead(show, prefixes);
  for (const { offset, length } of items) yield store.read(offset, length);
  yield writeTail();
}

/**
 * Reads a feed back and holds it against what was to be written, item by item. Returns what differs, in
 * words, or nothing when every fact is there.
 */
export function compareWritten(
  pieces: Iterable<Uint8Array | string>,
  expected: Expected,
): string | undefined {
  let index = 0;
  let difference: string | undefined;
  const reader = openFeed(
    {
      episode(fields) {
        const wanted = expected.items[index++];
        if (wanted === undefined) difference ??= 'it has more episodes than were written';
        else if (hash('sha1', factsOf(episodeTags, fields)) !== wanted.digest) {
          difference ??= `the episode of ${wanted.file} reads otherwise than it was written`;
        }
      },
      show(fields) {
        if (factsOf(showTags, fields) !== expected.show)
          difference ??= 'the show reads otherwise than it was written';
      },
    },
    { trusted: true },
  );
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const piece of pieces) {
    reader.write(typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true }));
  }
  const problem = reader.end();
  if (problem) return `it is not well-formed XML: ${problem.message}`;
  if (index < expected.items.length) difference ??= 'it has fewer episodes than were written';
  return difference;
}
