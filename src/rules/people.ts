import type { Person, Show } from '../feed/feed.ts';
import { defaultRole, roleOf } from '../feed/people-taxonomy.ts';
import type { Path, Placed } from '../feed/placed.ts';
import type { Rule, Say } from './rule.ts';

/** The two checks of a rule about each person of a show or an episode. */
export function forPeople(
  check: (person: Person, path: Path, owner: Placed, say: Say) => void,
): Required<Pick<Rule, 'show' | 'episode'>> {
  const both = (owner: Placed & Pick<Show, 'people'>, say: Say): void => {
    for (const [index, person] of (owner.people ?? []).entries())
      check(person, ['people', index], owner, say);
  };
  return { show: both, episode: both };
}

/** Does somebody host: as host, as one of several, or in place of the usual one? */
export function isHost({ role }: Person): boolean {
  const read = roleOf(role ?? defaultRole);
  return read.ok && /Host$/.test(read.value.name);
}
