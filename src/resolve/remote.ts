import { type Address, addressesOfEpisode, addressesOfLive, addressesOfShow } from '../feed/addresses.ts';
import type { Episode, RemoteFact, RemoteFacts, Show, Spent } from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';
import type { Answer, Fetcher, NoAnswer } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';
import { askForFeed } from './ask-feed.ts';
import { askForFile } from './ask-file.ts';
import { patient } from './patience.ts';
import { openSilences } from './silence.ts';
import { hostOf, openServerTurns } from './turns.ts';

export interface RemoteOptions {
  readonly now: Instant;
  readonly ask: Fetcher;
  /** Lets so many milliseconds pass. */
  readonly wait: (time: number) => Promise<void>;
  /** The answer that brought the feed, and the address it was asked at; else the feed is asked for at its own. */
  readonly feed?: { readonly url: string; readonly answer: Answer } | undefined;
  /** Hears how many of the addresses have been asked, and which is next. */
  readonly progress?: ((address: string, done: number, total: number) => Promise<void>) | undefined;
}

/** Asks servers about every file that a feed names, each once, and about the feed itself. Never rejects. */
export async function askServers(
  show: Show,
  episodes: readonly Episode[],
  options: RemoteOptions,
): Promise<RemoteFacts> {
  const { now, wait, progress } = options;
  const ask = patient(options.ask, wait);
  const turns = openServerTurns();
  const silences = openSilences();
  const wanted = new Map<string, Address>();
  const named = [
    ...addressesOfShow(show),
    ...(show.liveItems ?? []).flatMap((item) => addressesOfLive(item, show)),
    ...episodes.flatMap((one) => addressesOfEpisode(one, show)),
  ];
  for (const each of named)
    if (/^https?:/i.test(each.url) && !wanted.has(each.url)) wanted.set(each.url, each);
  const chosen = [...wanted.values()].slice(0, limits.remoteAddresses);
  const url = options.feed?.url ?? show.feed ?? '';
  const askingFeed = /^https?:/i.test(url)
    ? turns(hostOf(url), () => askForFeed(url, options.feed?.answer, ask))
    : undefined;
  let done = 0;
  const asking = chosen.map((each) => {
    const host = hostOf(each.url);
    return turns(host, async (): Promise<readonly [string, RemoteFact]> => {
      const detail = silences.problemOf(host);
      if (detail !== undefined) return [each.url, { use: each.use, problem: 'unasked', detail }];
      await progress?.(each.url, done, chosen.length);
      const fact = await askForFile(each, ask);
      silences.note(host, fact.problem as NoAnswer | undefined);
      done++;
      return [each.url, fact];
    });
  });
  const feed = await askingFeed;
  const asked = await Promise.all(asking);
  const answers = new Map(asked.filter(([, { problem }]) => problem !== 'spent'));
  const spent = asked.find(([, { problem }]) => problem === 'spent')?.[1].detail as Spent | undefined;
  return {
    now,
    answers,
    left: wanted.size - answers.size,
    ...(spent ? { spent } : {}),
    ...(feed ? { feed } : {}),
  };
}
