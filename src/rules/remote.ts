import { type Address, addressesOfEpisode, addressesOfShow } from '../feed/addresses.ts';
import type { Episode, RemoteFact, Show } from '../feed/feed.ts';
import { quote } from '../text/printable.ts';
import type { Rule, Say, Words } from './rule.ts';

/** A file behind an address, what its server answered, and whether it need not be there yet. */
export interface AskedFile extends Address {
  readonly fact: RemoteFact;
  readonly early: boolean;
  readonly called: string;
  readonly episode?: Episode;
}

/** The two checks of a rule about what servers answered, where they were asked. */
export function forAnswers(
  words: (asked: AskedFile) => Words | undefined,
): Required<Pick<Rule, 'show' | 'episode'>> {
  const check = (
    owner: Show | Episode,
    found: readonly Address[],
    show: Show,
    say: Say,
    episode?: Episode,
  ): void => {
    const remote = show.facts?.remote;
    if (!remote) return;
    const early = (episode?.published ?? remote.now) > remote.now;
    for (const each of found) {
      const fact = remote.answers.get(each.url);
      if (!fact) continue;
      const said = words({ ...each, fact, early, called: quote(each.url), ...(episode ? { episode } : {}) });
      if (said) say(owner, each.path, said.message, { help: said.help });
    }
  };
  return {
    show: (show, say) => check(show, addressesOfShow(show), show, say),
    episode: (episode, say, show) => check(episode, addressesOfEpisode(episode, show), show, say, episode),
  };
}

/** A server that is busy or broken says nothing of the file. */
export function isUnknown({ status = 0 }: RemoteFact): boolean {
  return [429, 502, 503, 504].includes(status);
}

export function isThere({ status = 0 }: RemoteFact): boolean {
  return status >= 200 && status < 300;
}
