import type { Episode, RemoteItem, Show } from '../feed/feed.ts';
import type { Path, Placed } from '../feed/placed.ts';
import type { Rule, Say } from './rule.ts';

type Owner = Placed & Pick<Show & Episode, 'podroll' | 'publisher' | 'remoteItems' | 'value'>;

/** Every other feed that a show or an episode points at. */
export function* remoteItemsOf(owner: Owner): Generator<{ readonly item: RemoteItem; readonly path: Path }> {
  for (const list of ['podroll', 'remoteItems'] as const) {
    for (const [index, item] of (owner[list] ?? []).entries()) yield { item, path: [list, index] };
  }
  if (owner.publisher) yield { item: owner.publisher, path: ['publisher'] };
  for (const [index, { timeSplits = [] }] of (owner.value ?? []).entries()) {
    for (const [place, { remote }] of timeSplits.entries()) {
      if (remote) yield { item: remote, path: ['value', index, 'timeSplits', place, 'remote'] };
    }
  }
}

/** The two checks of a rule about each feed that is pointed at. */
export function forRemoteItems(
  check: (item: RemoteItem, path: Path, owner: Placed, say: Say) => void,
): Required<Pick<Rule, 'show' | 'episode'>> {
  const both = (owner: Owner, say: Say): void => {
    for (const { item, path } of remoteItemsOf(owner)) check(item, path, owner, say);
  };
  return { show: both, episode: both };
}
