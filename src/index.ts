/**
 * podfeed as a library: the same work as the commands, as typed functions. None of them prints, and only
 * `build` writes. What podfeed cannot do (no show there, disk full) throws an Error with a plain sentence;
 * what is wrong with a show never throws, it is a finding.
 */
import { join, normalize, resolve } from 'node:path';
import { buildShow } from './commands/build-show.ts';
import { isWritable, memoryStore, openComposer } from './commands/compose.ts';
import { composeAll } from './commands/compose-all.ts';
import type { FinishedFeed } from './commands/compose-feeds.ts';
import { type FoundShow, findShow } from './commands/find-show.ts';
import { type Walk, walkShow } from './commands/walk-show.ts';
import type { Episode, KeptEpisode, Level, Profile, Show } from './feed/feed.ts';
import { jsonSchemas } from './markdown/json-schema.ts';
import { rules as allRules } from './rules/index.ts';
import type { Finding, Summary } from './text/finding.ts';

export type {
  Enclosure,
  Episode,
  Feed,
  Guid,
  KeptEpisode,
  Level,
  Person,
  Profile,
  Show,
  Transcript,
} from './feed/feed.ts';
export type { Rule } from './rules/rule.ts';
export type { Finding, Related, Severity, Summary } from './text/finding.ts';
export type { Place } from './text/source.ts';
export { version } from './version.ts';

/** What every function takes. */
export interface Options {
  /** The present: episodes dated later are held back. */
  readonly now: Date;
  /** Check against these profiles instead of those of the show file. */
  readonly profiles?: readonly Profile[];
  /** Weight of single rules, on top of the show file. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** Put drafts into the feed. */
  readonly drafts?: boolean;
  /** Put episodes that are not out yet into the feed. */
  readonly future?: boolean;
}

/** What was found out about a show. */
export interface Checked {
  readonly show: Show;
  /** In the order of the files, without their notes. */
  readonly episodes: readonly KeptEpisode[];
  /** Paths are relative to the show's folder. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** Checks a show: `path` is its folder or its show file. */
export async function validate(path: string, options: Options): Promise<Checked> {
  return checked(await walkShow(find(path), settingsOf(options)));
}

/** A feed of a show: the main one, or one of those that the show file lists under `feeds`. */
export interface FeedSummary {
  /** Name in the output folder, `feed.xml` unless the show file says otherwise. */
  readonly file: string;
  /** Where it is published. */
  readonly address?: string;
  readonly title?: string;
  /** podcast:guid. */
  readonly guid?: string;
  /** For some listeners only. */
  readonly private: boolean;
  /** Episodes in its first document, which is the feed that subscribers have. */
  readonly episodes: number;
}

/** A document of a feed as text. */
export interface FeedDocument {
  /** Name in the output folder. */
  readonly file: string;
  readonly xml: string;
}

/** A feed as text. */
export interface ComposedFeed extends FeedSummary {
  /** The feed itself, then its pages or archives where it is divided (RFC 5005). */
  readonly documents: readonly FeedDocument[];
}

/** The feeds of a show as text. */
export interface Composed extends Checked {
  /** The main feed; missing when there are errors. */
  readonly xml?: string;
  /** All feeds, the main one first; none when there are errors. */
  readonly feeds: readonly ComposedFeed[];
  /** The list of the feeds that are for everybody (OPML), where the show wants one. */
  readonly opml?: { readonly file: string; readonly text: string };
}

/** Makes the feeds of a show without writing them. */
export async function compose(path: string, options: Options): Promise<Composed> {
  const { walk, feeds: composed, opml } = await composeAll(find(path), settingsOf(options));
  const feeds = composed.map(
    ({ feed, documents }): ComposedFeed => ({
      ...summaryOf(feed),
      documents: documents.map(({ file, pieces }) => ({ file, xml: textOf(pieces) })),
    }),
  );
  const xml = feeds[0]?.documents[0]?.xml;
  return { ...checked(walk), ...(xml === undefined ? {} : { xml }), feeds, ...(opml ? { opml } : {}) };
}

/** Makes the feed of a show even when it has errors, as well as that can be done. */
export async function preview(path: string, options: Options): Promise<Checked & { readonly xml: string }> {
  const composer = openComposer(memoryStore());
  const visit = (episode: Episode): void => {
    if (isWritable(episode)) composer.add(episode);
  };
  const walk = await walkShow(find(path), { ...settingsOf(options), visitAll: true, uncounted: true, visit });
  return { ...checked(walk), xml: textOf([...composer.finish(walk.show).pieces]) };
}

export interface BuildOptions extends Options {
  /** Folder for the feed; by default the one of the show file, which must lie inside the show. */
  readonly out?: string;
}

/** A feed that is in place. */
export interface BuiltFeed extends FeedSummary {
  /** Absolute path. */
  readonly path: string;
  /** Bytes of its first document. */
  readonly size: number;
  /** It took the place of another one, or of none. */
  readonly changed: boolean;
  /** Absolute paths of all its documents: the feed itself, then its pages or archives. */
  readonly documents: readonly string[];
}

/** What came of a build. Nothing was written when it was refused. */
export interface Built extends Checked {
  readonly outcome: 'refused' | 'written' | 'unchanged';
  /** Absolute path of the main feed. */
  readonly path?: string;
  /** All feeds, the main one first; none when the build was refused. */
  readonly feeds: readonly BuiltFeed[];
  /** Absolute path of the list of the feeds that are for everybody (OPML), where the show wants one. */
  readonly opml?: string;
  /** Files of an earlier build that nothing names any more and that were removed; absolute. */
  readonly removed: readonly string[];
  /** Files that stand where the build has to put one and that podfeed did not make: it was refused for them. Absolute. */
  readonly taken: readonly string[];
}

/** Checks a show and writes its feeds and what belongs to them, all whole or none at all. */
export async function build(path: string, options: BuildOptions): Promise<Built> {
  const built = await buildShow(find(path), { ...settingsOf(options), out: options.out });
  const { walk, outcome, opml, removed = [], strays = [], taken = [] } = built;
  const feeds = (built.feeds ?? []).map((feed): BuiltFeed => {
    const { path, size, changed, parts } = feed;
    // A part has its name in the same folder as the feed has its own.
    const folder = path.slice(0, path.length - normalize(feed.file).length);
    return {
      ...summaryOf(feed),
      path,
      size,
      changed,
      documents: parts.map(({ file }) => join(folder, file)),
    };
  });
  return {
    ...checked(walk),
    outcome: outcome === 'written' || outcome === 'unchanged' ? outcome : 'refused',
    ...(feeds[0] ? { path: feeds[0].path } : {}),
    feeds,
    ...(opml ? { opml: opml.path } : {}),
    removed: [...removed, ...strays],
    taken: taken.map((each) => each.path),
  };
}

function summaryOf({ file, show, further, composed }: FinishedFeed): FeedSummary {
  const { feed: address, title, guid } = show;
  return {
    file,
    ...(address === undefined ? {} : { address }),
    ...(title === undefined ? {} : { title }),
    ...(guid === undefined ? {} : { guid }),
    private: further?.private === true,
    episodes: composed.episodes.length,
  };
}

/** Every rule, with its reason, its source and its examples. */
export const rules = allRules;

/** The JSON Schemas of show file and front matter, as in the folder `schemas`. */
export function schemas(): { readonly show: object; readonly episode: object } {
  return { show: jsonSchemas['show.schema.json'](), episode: jsonSchemas['episode.schema.json']() };
}

function find(path: string): FoundShow {
  return findShow(resolve(path), resolve('.'));
}

function settingsOf({ now, profiles, rules: levels, drafts, future }: Options) {
  return {
    now: Math.floor(now.getTime() / 1000),
    profiles,
    levels: new Map(Object.entries(levels ?? {})),
    drafts,
    future,
  };
}

function checked({ show, episodes, findings, counts }: Walk): Checked {
  return { show, episodes, findings, summary: { ...counts, episodes: episodes.length } };
}

function textOf(pieces: readonly (string | Uint8Array)[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : new TextDecoder().decode(piece)))
    .join('');
}
