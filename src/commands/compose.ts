import { hash } from 'node:crypto';
import type { Episode, Show } from '../feed/feed.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import { orderEpisodes } from '../tags/order.ts';
import { factsOf, openFeed } from '../tags/read-feed.ts';
import { showTags } from '../tags/show-tags.ts';
import { writeHead, writeItem, writeTail } from '../tags/write-feed.ts';

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

interface Item {
  readonly episode: Episode;
  readonly offset: number;
  readonly length: number;
  readonly digest: string;
}

/** A feed being made: items are written as episodes come by, and put in order at the end. */
export interface Composer {
  /** Writes the item of an episode; keeps nothing of its notes. */
  add(episode: Episode): void;
  /** The feed in pieces, and what a reader of it must find. */
  finish(show: Show): Composed;
}

export interface Composed {
  /** The episodes of the feed in its order, without notes. */
  readonly episodes: readonly Episode[];
  readonly pieces: Iterable<Uint8Array | string>;
  readonly expected: Expected;
}

/** Digests of the facts of a feed, item by item. */
export interface Expected {
  readonly show: string;
  readonly items: readonly { readonly digest: string; readonly file: string }[];
}

export function openComposer(store: Store): Composer {
  const items = new Map<Episode, Item>();
  const prefixes = new Set<string>();
  return {
    add(episode) {
      const bytes = Buffer.from(writeItem(episode, prefixes));
      const digest = hash('sha1', factsOf(episodeTags, episode));
      const { body: _body, content: _content, description: _description, ...slim } = episode;
      items.set(slim, { episode: slim, offset: store.write(bytes), length: bytes.length, digest });
    },
    finish(plain) {
      const newest = [...items.keys()].reduce<number | undefined>(
        (latest, { published }) =>
          published !== undefined && (latest === undefined || published > latest) ? published : latest,
        undefined,
      );
      const show: Show = newest === undefined ? plain : { ...plain, lastBuild: newest };
      const episodes = orderEpisodes(show, [...items.keys()]).slice(0, show.output?.limit);
      const ordered = episodes.map((episode) => items.get(episode)!);
      return {
        episodes,
        pieces: piecesOf(show, ordered, prefixes, store),
        expected: {
          show: factsOf(showTags, show),
          items: ordered.map(({ digest, episode }) => ({ digest, file: episode.origin.file })),
        },
      };
    },
  };
}

function* piecesOf(show: Show, items: readonly Item[], prefixes: ReadonlySet<string>, store: Store) {
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
