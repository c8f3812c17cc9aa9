import { type Address, addressesOfEpisode, addressesOfLive, addressesOfShow } from '../feed/addresses.ts';
import type { Episode, FileUse, RemoteFact, RemoteFacts, RemoteFeedFact, Show } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { quoteAddress } from './quote-address.ts';
import type { Rule, Say, Words } from './rule.ts';

/** A file behind an address, what its server answered, and whether it need not be there yet. */
export interface AskedFile extends Address {
  readonly fact: RemoteFact;
  readonly early: boolean;
  readonly called: string;
  readonly episode?: Episode;
}

type Checks = Required<Pick<Rule, 'asks' | 'show' | 'episode'>>;

/** The two checks of a rule about what servers answered, where they were asked. */
export function forAnswers(
  words: (asked: AskedFile, remote: RemoteFacts) => (Words & { readonly path?: Path }) | undefined,
): Checks {
  const check = (owner: Show | Episode, found: readonly Address[], show: Show, say: Say): void => {
    const remote = show.facts?.remote;
    if (!remote) return;
    const episode = owner === show ? undefined : (owner as Episode);
    const early = isEarly(episode, remote);
    for (const each of found) {
      const fact = remote.answers.get(each.url);
      if (!fact) continue;
      const asked = { ...each, fact, early, called: quoteAddress(each.url), ...(episode ? { episode } : {}) };
      const said = words(asked, remote);
      if (said) say(owner, said.path ?? each.path, said.message, { help: said.help });
    }
  };
  return {
    asks: true,
    show(show, say) {
      check(show, addressesOfShow(show), show, say);
      for (const item of show.liveItems ?? []) check(item, addressesOfLive(item, show), show, say);
    },
    episode: (episode, say, show) => check(episode, addressesOfEpisode(episode, show), show, say),
  };
}

/**
 * The same for a rule about how servers are set up. Of all files of one server with the same fault it speaks of the
 * first, and says how many more there are: it is one mistake, mended in one place.
 */
export function forServers(
  faultOf: (fact: RemoteFact) => string | undefined,
  words: (asked: AskedFile, fault: string) => Words,
): Checks {
  const known = new WeakMap<RemoteFacts, ReadonlyMap<string, Faults>>();
  const key = (url: string, fault: string): string => `${serverOf(url)} ${fault}`;
  const gather = ({ answers }: RemoteFacts): ReadonlyMap<string, Faults> => {
    const found = new Map<string, { first: string; count: number }>();
    for (const [url, fact] of answers) {
      const fault = faultOf(fact);
      if (fault === undefined) continue;
      const faults = found.get(key(url, fault));
      if (faults) faults.count++;
      else found.set(key(url, fault), { first: url, count: 1 });
    }
    return found;
  };
  return forAnswers((asked, remote) => {
    const fault = faultOf(asked.fact);
    if (fault === undefined) return undefined;
    const faults = known.get(remote) ?? gather(remote);
    known.set(remote, faults);
    const { first, count } = faults.get(key(asked.url, fault))!;
    if (first !== asked.url) return undefined;
    const { message, help } = words(asked, fault);
    return { message: `${message}${moreWords(count - 1)}`, help };
  });
}

interface Faults {
  readonly first: string;
  readonly count: number;
}

function moreWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' The same holds for one more file of this server.'
    : ` The same holds for ${count.toLocaleString('en-US')} more files of this server.`;
}

function serverOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}

/** The check of a rule about how the feed itself is sent, where its server was asked. */
export function forFeedAnswer(
  words: (fact: RemoteFeedFact, called: string) => Words | undefined,
): Required<Pick<Rule, 'asks' | 'show'>> {
  return {
    asks: true,
    show(show, say) {
      const fact = show.facts?.remote?.feed;
      const said = fact && words(fact, quoteAddress(fact.url));
      if (said) say(show, ['feed'], said.message, { help: said.help });
    },
  };
}

function isEarly(episode: Episode | undefined, { now }: RemoteFacts): boolean {
  return (episode?.published ?? now) > now;
}

/** A server that is busy or broken says nothing of the file. */
export function isUnknown({ status = 0 }: Pick<RemoteFact, 'status'>): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Says whether a file is looked at, not listened to or read. */
export function isPicture(use: FileUse): boolean {
  return use === 'artwork' || use === 'picture';
}

/** Says whether the file itself was sent: a web page in place of sound or a picture is none. */
export function isThere(fact: RemoteFact): boolean {
  const { status = 0 } = fact;
  return status >= 200 && status < 300 && !isPage(fact);
}

const mostlyBinary: ReadonlySet<FileUse> = new Set(['media', 'alternate', 'artwork', 'picture']);

/** A server that has no such file often sends a page about that, as if all were well. */
export function isPage({ use, type, givenType }: RemoteFact): boolean {
  const isHtml = (text = ''): boolean => /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(text);
  return mostlyBinary.has(use) && isHtml(type) && !isHtml(givenType);
}

/** Why a file is not there, as far as its server tells. */
export function absenceOf(fact: RemoteFact, called: string, what: string): Words | undefined {
  const { status } = fact;
  if (status === undefined || isThere(fact) || isUnknown(fact)) return undefined;
  if (status < 300)
    return {
      message: `The server sends a web page in place of ${called}.`,
      help: `Upload the ${what}, or correct the address; a page that is missing should have status 404.`,
    };
  const message = `The server answers ${called} with status ${status}.`;
  if (status === 401 || status === 403)
    return { message, help: 'Let everybody fetch it without a password: apps send none.' };
  return { message, help: `Upload the ${what}, or correct the address.` };
}

/** What came of asking servers, in numbers of files. */
export interface AskedCounts {
  readonly asked: number;
  /** Of those asked for, of how many nothing is known. */
  readonly unknown: number;
  /** Of those asked for, how many are not there and need not be: their episodes are not out yet. */
  readonly early: number;
  /** Private addresses, what is no address, and what was too much. */
  readonly notAsked: number;
}

/** Counts what came of asking servers. */
export function countAnswers(remote: RemoteFacts, show: Show, episodes: readonly Episode[]): AskedCounts {
  const facts = [...remote.answers.values()];
  const unasked = facts.filter(
    ({ problem, at }) => at === undefined && problem !== undefined && notAsked.has(problem),
  );
  const later = episodes.filter((episode) => isEarly(episode, remote));
  const early = new Set(later.flatMap((each) => addressesOfEpisode(each, show).map(({ url }) => url)));
  const missing = [...early].filter((url) => {
    const fact = remote.answers.get(url);
    return fact?.status !== undefined && !isThere(fact) && !isUnknown(fact);
  });
  return {
    asked: facts.length - unasked.length,
    unknown: facts.filter(isOpen).length,
    early: missing.length,
    notAsked: remote.left + unasked.length,
  };
}

const notAsked: ReadonlySet<string> = new Set(['address', 'private']);
const noAnswer: ReadonlySet<string> = new Set([
  'name',
  'refused',
  'deadline',
  'broken',
  'packing',
  'unasked',
]);

function isOpen(fact: RemoteFact): boolean {
  return fact.problem === undefined ? isUnknown(fact) : noAnswer.has(fact.problem);
}
