import type { FoundShow } from './find-show.ts';
import type { Walk } from './walk-show.ts';

/** A show of several that was read. */
export interface WalkedShow {
  readonly show: FoundShow;
  readonly walk: Walk;
}

/** What was found in several shows as if they were one, so that it is told in one report. */
export function mergeWalks(walked: readonly WalkedShow[]): {
  readonly walk: Pick<Walk, 'findings' | 'counts' | 'episodes'>;
  readonly show: FoundShow;
} {
  const owners = new Map<string, { readonly show: FoundShow; readonly path: string }>();
  const findings = walked.flatMap(({ show, walk }) => {
    const named = <Placed extends { readonly place: { readonly file: string } }>(placed: Placed): Placed => {
      const file = show.shown(placed.place.file);
      owners.set(file, { show, path: placed.place.file });
      return { ...placed, place: { ...placed.place, file } };
    };
    return walk.findings.map((finding) => ({ ...named(finding), related: finding.related.map(named) }));
  });
  const sum = (weight: keyof Walk['counts']): number =>
    walked.reduce((before, { walk }) => before + walk.counts[weight], 0);
  const [{ show: first }] = walked as [WalkedShow];
  return {
    walk: {
      findings,
      counts: { errors: sum('errors'), warnings: sum('warnings'), hints: sum('hints') },
      episodes: walked.flatMap(({ walk }) => walk.episodes),
    },
    show: {
      ...first,
      shown: (path) => path,
      files: {
        ...first.files,
        read(path, limit) {
          const owner = owners.get(path);
          return owner ? owner.show.files.read(owner.path, limit) : { ok: false, problem: 'missing' };
        },
      },
    },
  };
}
