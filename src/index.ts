/**
 * podfeed as a library: the same work as the commands, as typed functions. None of them prints, and only
 * `build` writes. What podfeed cannot do (no show there, disk full) throws an Error with a plain sentence;
 * what is wrong with a show never throws, it is a finding.
 */
import { resolve } from 'node:path';
import { buildShow, composeShow } from './commands/build-show.ts';
import { isWritable, memoryStore, openComposer } from './commands/compose.ts';
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

/** A feed as text; `xml` is missing when there are errors. */
export interface Composed extends Checked {
  readonly xml?: string;
}

/** Makes the feed of a show without writing it. */
export async function compose(path: string, options: Options): Promise<Composed> {
  const { walk, pieces } = await composeShow(find(path), settingsOf(options));
  return { ...checked(walk), ...(pieces ? { xml: textOf(pieces) } : {}) };
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

/** What came of a build. Nothing was written when there are errors. */
export interface Built extends Checked {
  readonly outcome: 'refused' | 'written' | 'unchanged';
  /** Absolute path of the feed. */
  readonly path?: string;
}

/** Checks a show and writes its feed and what belongs to it, whole or not at all. */
export async function build(path: string, options: BuildOptions): Promise<Built> {
  const {
    walk,
    outcome,
    feeds: [main] = [],
  } = await buildShow(find(path), { ...settingsOf(options), out: options.out });
  const done = outcome === 'written' || outcome === 'unchanged' ? outcome : 'refused';
  return { ...checked(walk), outcome: done, ...(main ? { path: main.path } : {}) };
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
