import type { Episode, Feed, Level, Profile, Show } from '../feed/feed.ts';
import type { Part, Path, Placed, Silence } from '../feed/placed.ts';
import { type Finding, kindOf, type Severity } from '../text/finding.ts';
import { limits } from '../text/limits.ts';
import type { Place } from '../text/source.ts';
import { rules } from './index.ts';
import { isForLive } from './live.ts';
import type { About, Fix, RelatedField, Rule, Say, Side } from './rule.ts';
import { silenceOf } from './silences.ts';
import { openTold } from './told.ts';

/** How rules are weighed: the profiles, then the show file, then the command line. */
export interface Weights {
  readonly profiles: readonly Profile[];
  readonly levels: ReadonlyMap<string, Level>;
  /** What is checked: the files of an author, unless it is said otherwise. */
  readonly side?: Side;
  /** The show has further feeds. */
  readonly several?: boolean;
}

/** Chooses findings: by the file they stand in, and the files they point at. */
export type Choice = (file: string, others: readonly string[]) => boolean;

/** A finding whose place is not looked up yet. */
interface Unplaced {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string | undefined;
  readonly owner: Placed;
  readonly path: Path;
  readonly part?: Part | undefined;
  readonly at?: Place | undefined;
  readonly alone?: true | undefined;
  readonly related: readonly RelatedField[];
  readonly fix?: Fix | undefined;
}

/** Runs the rules as the parts of a show come by, and gives the findings with their places at the end. */
export interface Checker {
  checkShow(show: Show): void;
  checkEpisode(episode: Episode, show: Show): void;
  checkFeed(feed: Feed, further?: readonly Feed[]): void;
  /** The same for further feeds, by their numbers from 1: of one place, a rule speaks for the first feed alone. */
  checkFurtherShow(feed: number, show: Show): void;
  checkFurtherEpisode(feed: number, episode: Episode, show: Show): void;
  /** Says whether an error was found so far. */
  readonly failed: boolean;
  /**
   * All findings, by file, line and column. What goes beyond the limits is counted, not listed, unless `all`
   * are asked for. What is not chosen is neither listed nor counted.
   */
  findings(
    all?: boolean,
    choose?: Choice,
  ): {
    readonly findings: readonly Finding[];
    readonly counts: Counts;
    /** How many there are of each kind, listed or not. */
    readonly totals: ReadonlyMap<string, number>;
    /** How many were not chosen. */
    readonly left: number;
  };
  /** What came of each rule. */
  outcomes(): readonly Outcome[];
}

/**
 * `none`: nothing in the show that the rule speaks of. `author`: it judges the files of an author, and this is a
 * feed; `feed`: the other way round. `off`: not checked with these weights. `unasked`: it judges what servers answer,
 * and they were not asked.
 */
export interface Outcome {
  readonly rule: string;
  readonly outcome: 'found' | 'fine' | 'none' | Side | 'off' | 'unasked';
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** Begins a check. Only the rules that these weights leave on are run. */
export function openChecker(weights: Weights): Checker {
  const active = rules.flatMap((rule) => {
    const level = levelOf(rule, weights);
    return level === 'off' ? [] : [{ rule, level, overridden: weights.levels.has(rule.id) && !rule.firm }];
  });
  const forShow = active.filter(({ rule }) => rule.show);
  const forEpisode = active.filter(({ rule }) => rule.episode);
  const forLive = forEpisode.filter(({ rule }) => isForLive(rule.id));
  const forFeed = active.filter(({ rule }) => rule.feed);
  const on = new Set(active.map(({ rule }) => rule.id));
  const found: Unplaced[] = [];
  const used = new Set<Silence>();
  const silencing: Placed[] = [];
  const seen = new Set<string>();
  const told = weights.several ? openTold() : undefined;
  let asked = false;
  const sayFor = ({ rule, level, overridden }: (typeof active)[number]): Say => {
    return (owner, path, message, more = {}) => {
      if (more.unless !== undefined && on.has(more.unless)) return;
      const own = more.severity ?? level;
      // What a profile weighs lighter is lighter in every case of it.
      const isLowered = heaviness[level] < heaviness[rule.severity];
      const severity = overridden ? level : isLowered ? lighter(own, level) : own;
      const { help, part, at, alone, related = [], fix } = more;
      if (told && !told.isNews(rule.id, owner, path, part, at)) return;
      const silence = rule.firm ? undefined : silenceOf(rule.id, owner, path, part, at);
      if (silence) used.add(silence);
      else found.push({ rule: rule.id, severity, message, help, owner, path, part, at, alone, related, fix });
    };
  };
  const says = new Map(active.map((entry) => [entry.rule.id, sayFor(entry)]));
  const meet = (kind: 'show' | 'episode', owner: Show | Episode): void => {
    if (owner.silences) silencing.push(owner);
    for (const [field, value] of Object.entries(owner)) if (value !== undefined) seen.add(`${kind}.${field}`);
    if (owner.facts?.artwork) seen.add(`${kind}.imageFile`);
  };
  const asFeed = (feed: number, check: () => void): void => {
    if (told) told.feed = feed;
    check();
    if (told) told.feed = 0;
  };
  const judgeEpisode = (episode: Episode, show: Show): void => {
    for (const { rule } of forEpisode) rule.episode!(episode, says.get(rule.id)!, show);
  };
  return {
    checkShow: (show) => {
      meet('show', show);
      const { remote } = show.facts ?? {};
      asked ||= remote !== undefined && !remote.wayOnly;
      for (const { rule } of forShow) rule.show!(show, says.get(rule.id)!);
      for (const item of show.liveItems ?? [])
        for (const { rule } of forLive) rule.episode!(item, says.get(rule.id)!, show);
    },
    checkEpisode: (episode, show) => {
      meet('episode', episode);
      judgeEpisode(episode, show);
    },
    checkFurtherShow: (feed, show) =>
      asFeed(feed, () => {
        for (const { rule } of forShow) rule.show!(show, says.get(rule.id)!);
      }),
    checkFurtherEpisode: (feed, episode, show) => asFeed(feed, () => judgeEpisode(episode, show)),
    checkFeed: (feed, further = []) => {
      for (const { rule } of forFeed) rule.feed!(feed, says.get(rule.id)!);
      for (const [index, part] of further.entries()) {
        asFeed(index + 1, () => {
          for (const { rule } of forFeed) if (rule.eachFeed) rule.feed!(part, says.get(rule.id)!);
        });
      }
      for (const owner of silencing) {
        for (const silence of owner.silences!) {
          if (used.has(silence) || !says.has(silence.rule)) continue;
          for (const { rule } of active) rule.unused?.(owner, silence, says.get(rule.id)!);
        }
      }
    },
    get failed() {
      return found.some(({ severity }) => severity === 'error');
    },
    findings: (all = false, choose) => {
      const chosen = choose ? found.filter((each) => choose(fileOf(each), othersOf(each))) : found;
      return {
        findings: place(chosen, all),
        counts: count(chosen),
        totals: countKinds(chosen),
        left: found.length - chosen.length,
      };
    },
    outcomes: () => {
      const guilty = new Set(found.map(({ rule }) => rule));
      const met = (about: About): boolean => about.endsWith('.file') || seen.has(about);
      // A picture of which only the address is known: what it is like, its server can tell.
      const isElsewhere = (about: About): boolean =>
        about.endsWith('.imageFile') && seen.has(about.replace(/File$/, ''));
      const { side = 'author' } = weights;
      return rules.map(({ id, about, asks, where = side }): Outcome => {
        if (where !== side) return { rule: id, outcome: where };
        if (!on.has(id)) return { rule: id, outcome: 'off' };
        if (guilty.has(id)) return { rule: id, outcome: 'found' };
        if (asks && !asked) return { rule: id, outcome: 'unasked' };
        if (about.some(met)) return { rule: id, outcome: 'fine' };
        return { rule: id, outcome: !asked && about.some(isElsewhere) ? 'unasked' : 'none' };
      });
    },
  };
}

/** What podfeed itself does not read is an error in every profile. */
const isAboutReading = (rule: Rule): boolean => rule.id === 'file-limit';

/** The weight of a rule: the heaviest of its profiles, unless somebody set it for this rule. */
export function levelOf(rule: Rule, { profiles, levels, side = 'author' }: Weights): Level {
  if (rule.where !== undefined && rule.where !== side) return 'off';
  const set = levels.get(rule.id);
  if (set && !rule.firm) return set;
  if (rule.onRequest) return 'off';
  const weights = profiles
    .filter((profile) => !rule.only || rule.only.includes(profile))
    .filter(
      (profile) => profile !== 'w3c' || side === 'author' || rule.w3c !== undefined || isAboutReading(rule),
    )
    .map((profile) => rule.profiles?.[profile]?.level ?? rule.severity);
  return weights.reduce<Level>((a, b) => (heaviness[b] > heaviness[a] ? b : a), 'off');
}

/** A rule may say of one finding that it weighs less than the others, never that it weighs more. */
function lighter(a: Severity, b: Severity): Severity {
  return heaviness[a] < heaviness[b] ? a : b;
}

const heaviness: Readonly<Record<Level, number>> = { off: 0, hint: 1, warning: 2, error: 3 };

function count(found: readonly Unplaced[]): Counts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of found) counts[severity]++;
  return { errors: counts.error, warnings: counts.warning, hints: counts.hint };
}

function countKinds(found: readonly Unplaced[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const finding of found) {
    const kind = kindOf(finding);
    totals.set(kind, (totals.get(kind) ?? 0) + 1);
  }
  return totals;
}

const fileOf = ({ at, owner }: Unplaced): string => (at ?? owner.origin).file;
const othersOf = ({ related }: Unplaced): string[] => related.map(({ owner }) => owner.origin.file);

/** Looks places up file by file, so that only one file is loaded at a time. */
function place(found: readonly Unplaced[], all: boolean): Finding[] {
  const byFile = new Map<string, Unplaced[]>();
  for (const finding of found) {
    const file = fileOf(finding);
    const list = byFile.get(file);
    if (list) list.push(finding);
    else byFile.set(file, [finding]);
  }
  const placed: Finding[] = [];
  for (const [, list] of [...byFile].sort(showFileFirst)) {
    const room = all ? list.length : Math.min(limits.findingsPerFile, limits.findingsInAll - placed.length);
    const chosen = list.length > room ? mostTelling(list).slice(0, room) : list;
    placed.push(...chosen.map(placeOne).sort(byPlace));
    for (const { owner } of list) owner.origin.release();
  }
  return placed;
}

/** So many of a kind come before the rest of any. */
const few = 3;

/** The first few of each kind, then the rest; of both the heaviest first, and of the same weight kind by kind in turn. */
function mostTelling(list: readonly Unplaced[]): Unplaced[] {
  const counts = new Map<string, number>();
  const ranked = list.map((finding) => {
    const kind = kindOf(finding);
    const before = counts.get(kind) ?? 0;
    counts.set(kind, before + 1);
    return { finding, before };
  });
  ranked.sort(
    (a, b) =>
      Number(a.before >= few) - Number(b.before >= few) ||
      heaviness[b.finding.severity] - heaviness[a.finding.severity] ||
      a.before - b.before,
  );
  return ranked.map(({ finding }) => finding);
}

/** The show file and what is not an episode come first, then the episodes by name. */
function showFileFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const later = (file: string): number => (file.startsWith('episodes/') ? 1 : 0);
  return later(a) - later(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function placeOne(finding: Unplaced): Finding {
  const { rule, severity, message, help, owner, path, part, at, alone, related, fix } = finding;
  const edits = fix && at === undefined ? owner.origin.edits(fix.changes) : undefined;
  return {
    rule,
    severity,
    message,
    ...(help ? { help } : {}),
    place: at ?? owner.origin.place(path, part),
    ...(alone ? { alone } : {}),
    related: related.map((other) => {
      const { origin } = other.owner;
      const there = origin.place(other.path, other.part);
      if (origin !== owner.origin) origin.release();
      return { message: other.message, place: there };
    }),
    ...(fix && edits ? { fix: { description: fix.description, edits } } : {}),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return a.place.line - b.place.line || a.place.column - b.place.column || (a.rule < b.rule ? -1 : 1);
}
