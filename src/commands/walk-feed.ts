import type { Episode, KeptEpisode, Level, Profile, RemoteFacts, Show } from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';
import type { Remark } from '../feed/placed.ts';
import { withFeedChapters } from '../resolve/feed-chapters.ts';
import { type Counts, type Outcome, openChecker } from '../rules/check.ts';
import { type ReadDocument, readDocument } from '../tags/read-document.ts';
import { type Finding, summarise } from '../text/finding.ts';
import { keepEpisode } from './keep-episode.ts';

export interface WalkFeedOptions {
  readonly profiles?: readonly Profile[] | undefined;
  readonly levels?: ReadonlyMap<string, Level> | undefined;
  /** The present, for dates that are still to come. */
  readonly now?: Instant | undefined;
  /** The encoding that the server named. */
  readonly charset?: string | undefined;
  /** What servers answered about it. */
  readonly remote?: RemoteFacts | undefined;
}

/** A feed that was read and checked. */
export interface WalkedFeed {
  readonly show: Show;
  readonly episodes: readonly KeptEpisode[];
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly outcomes: readonly Outcome[];
  /** How many findings there are of each kind, listed or not. */
  readonly totals: ReadonlyMap<string, number>;
}

/** Reads and checks a feed. Reading never throws. */
export function walkFeed(file: string, bytes: Uint8Array, options: WalkFeedOptions): WalkedFeed {
  return checkDocument(readDocument(file, bytes, { now: options.now, charset: options.charset }), options);
}

/** Checks a feed that was read. */
export function checkDocument(read: ReadDocument, options: WalkFeedOptions): WalkedFeed {
  const { profiles = ['apple'], levels = new Map(), remote } = options;
  const picture = (url = ''): Pick<NonNullable<Episode['facts']>, 'artwork'> => {
    const artwork = remote?.answers.get(url)?.artwork;
    return artwork ? { artwork } : {};
  };
  const noPicture = (url = ''): readonly Remark[] => {
    const { rule, what } = remote?.answers.get(url)?.notArtwork ?? {};
    return rule && what ? [{ rule, path: ['image'], text: url, detail: { what } }] : [];
  };
  const facts = remote ? { ...read.show.facts, ...picture(read.show.image), remote } : read.show.facts;
  const remarks = [...read.show.remarks, ...noPicture(read.show.image)];
  const show: Show = { ...read.show, remarks, profiles, ...(facts ? { facts } : {}) };
  const checker = openChecker({ profiles, levels, side: 'feed' });
  checker.checkShow(show);
  const episodes: KeptEpisode[] = [];
  for (const plain of read.episodes) {
    const image = plain.image === show.image ? undefined : plain.image;
    const facts = { ...plain.facts, ...picture(image) };
    const more = noPicture(image);
    const remarks = more.length > 0 ? [...plain.remarks, ...more] : plain.remarks;
    const episode = withFeedChapters({ ...plain, facts, remarks });
    checker.checkEpisode(episode, show);
    episodes.push(keepEpisode(episode));
  }
  if (!read.broken) {
    checker.checkFeed({ show, episodes });
    return { show, episodes, ...checker.findings(), outcomes: checker.outcomes() };
  }
  // What is no feed lacks all that a feed has, which is said by what it is; what else a document has that ends too
  // early, nobody knows.
  const named = new Set(read.show.remarks.map(({ rule }) => rule));
  const findings = checker.findings().findings.filter(({ rule }) => named.has(rule));
  return { show, episodes, findings, counts: summarise(findings, 0), outcomes: [], totals: new Map() };
}
