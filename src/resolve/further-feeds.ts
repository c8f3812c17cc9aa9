import type { Episode, Show } from '../feed/feed.ts';
import type { FurtherFacts, FurtherFeed } from '../feed/further-feed.ts';
import type { Path } from '../feed/placed.ts';
import { nearest } from '../text/suggest.ts';
import { folded, meets } from './filter.ts';
import { type FurtherShow, resolveFurtherShow } from './further-show.ts';
import type { ResolvedEpisode, Surroundings } from './resolve-episode.ts';
import { withVariant } from './variant.ts';

/** A further feed while the episodes of its show come by. */
export interface ComingFeed extends FurtherShow {
  readonly further: FurtherFeed;
  /** The episode as this feed has it; nothing when it does not take it. `heard` are all who take part. */
  take(episode: Episode, heard: Episode['people']): Promise<ResolvedEpisode | undefined>;
}

export interface ComingFeeds {
  readonly feeds: readonly ComingFeed[];
  /** Takes notice of what an episode has, whether a feed takes it or not. */
  meet(episode: Episode): void;
  /** What is known of each feed when all episodes have come by. */
  facts(): readonly FurtherFacts[];
}

type Around = Pick<Surroundings, 'placement' | 'media' | 'lock'>;
type What = FurtherFacts['unknown'][number]['what'];

/** The further feeds of a show whose own fields are resolved. */
export function openFurtherFeeds(main: Show, around: Around): ComingFeeds {
  const { placement, media, lock } = around;
  const wanted = openWanted(main.feeds ?? []);
  const opened = (main.feeds ?? []).map((further) => {
    const show = resolveFurtherShow(further, main, placement, media, lock);
    return openFeed(further, show, { ...around, show: main });
  });
  return {
    feeds: opened.map(({ feed }) => feed),
    meet: wanted.meet,
    facts: () => opened.map(({ feed, counts }) => ({ ...counts, unknown: wanted.unknownOf(feed.further) })),
  };
}

type Counts = { -readonly [Key in keyof Omit<FurtherFacts, 'unknown'>]: FurtherFacts[Key] };

function openFeed(
  further: FurtherFeed,
  show: FurtherShow,
  around: Around & Pick<Surroundings, 'show'>,
): { readonly feed: ComingFeed; readonly counts: Counts } {
  const { filter, audio, otherwise } = further;
  const counts: Counts = { matched: 0, out: 0, without: 0 };
  const feed: ComingFeed = {
    ...show,
    further,
    async take(episode, heard) {
      if (filter && !meets(episode, filter, heard)) return undefined;
      const variant = audio === undefined ? undefined : episode.variants?.get(audio);
      if (audio !== undefined && !variant) {
        counts.without++;
        counts.firstWithout ??= { origin: episode.origin, remarks: [] };
        if (otherwise === 'skip') return undefined;
      }
      counts.matched++;
      if (episode.facts?.held === undefined) counts.out++;
      return variant ? withVariant(episode, audio!, variant, around) : { episode, copies: nothing };
    },
  };
  return { feed, counts };
}

const nothing: ReadonlyMap<string, string> = new Map();

/** So many values of a kind are kept to be suggested. */
const mostKept = 2_000;

/** Looks out for the values that feeds ask for. */
function openWanted(feeds: readonly FurtherFeed[]) {
  const sought = new Map(feeds.map((further) => [further, valuesOf(further)]));
  const all = [...sought.values()].flat();
  const keys = new Set(all.map(keyOf));
  const seen = new Set<string>();
  const others = new Map<What, Set<string>>(all.map(({ what }) => [what, new Set()]));
  const see = (what: What, text: string | undefined): void => {
    const kept = others.get(what);
    if (!kept || text === undefined) return;
    const key = keyOf({ what, text });
    if (keys.has(key)) seen.add(key);
    if (kept.size < mostKept) kept.add(text);
  };
  return {
    meet({ season, tags, people, variants }: Episode): void {
      see('season', season === undefined ? undefined : String(season));
      for (const tag of tags ?? []) see('tag', tag);
      for (const { name } of people ?? []) see('person', name);
      for (const name of variants?.keys() ?? []) see('variant', name);
    },
    unknownOf: (further: FurtherFeed): FurtherFacts['unknown'] =>
      sought
        .get(further)!
        .filter((value) => !seen.has(keyOf(value)))
        .map((value) => {
          const suggestion = nearest(value.text, others.get(value.what)!);
          return suggestion === undefined ? value : { ...value, suggestion };
        }),
  };
}

interface Value {
  readonly what: What;
  readonly text: string;
  readonly path: Path;
}

/** Variants are names of keys; all else is compared as people read it. */
function keyOf({ what, text }: Omit<Value, 'path'>): string {
  return `${what} ${what === 'variant' ? text : folded(text)}`;
}

function valuesOf({ filter = {}, audio, path }: FurtherFeed): Value[] {
  return [
    ...(filter.season ?? []).map(
      ({ value, path }) => ({ what: 'season', text: String(value), path }) as const,
    ),
    ...(filter.tags ?? []).map(({ value, path }) => ({ what: 'tag', text: value, path }) as const),
    ...(filter.people ?? []).map(({ value, path }) => ({ what: 'person', text: value, path }) as const),
    ...(audio === undefined ? [] : [{ what: 'variant', text: audio, path: [...path, 'audio'] } as const]),
  ];
}
