import type { Person, Show } from '../feed/feed.ts';
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
