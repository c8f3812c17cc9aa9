import { type Address, addressesOfEpisode, addressesOfShow } from '../feed/addresses.ts';
import type { Episode, RemoteFact, RemoteFacts, RemoteFeedFact, Show } from '../feed/feed.ts';
import { type Instant, readRfc2822 } from '../feed/instant.ts';
import { probeImageHead } from '../media/image.ts';
import type { Answer, Fetcher, Request } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';
import { openTurns } from './turns.ts';

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

/** As many requests at a time, and to one server. */
export const most = 6;
export const mostOfHost = 2;

/** Asks servers about every file that a feed names, each once, and about the feed itself. Never rejects. */
export async function askServers(
  show: Show,
  episodes: readonly Episode[],
  options: RemoteOptions,
): Promise<RemoteFacts> {
  const ask = patient(options);
  const turns = openTurns(most, mostOfHost);
  const named = [...addressesOfShow(show), ...episodes.flatMap((each) => addressesOfEpisode(each, show))];
  const wanted = new Map<string, Address>();
  for (const each of named)
    if (/^https?:/i.test(each.url) && !wanted.has(each.url)) wanted.set(each.url, each);
  const chosen = [...wanted.values()].slice(0, limits.remoteAddresses);
  let done = 0;
  const asking = chosen.map(({ url, use }) =>
    turns(hostOf(url), async (): Promise<readonly [string, RemoteFact]> => {
      await options.progress?.(url, done, chosen.length);
      const fact = await (use === 'artwork' ? askForPicture(url, ask) : askForFile(url, ask));
      done++;
      return [url, fact];
    }),
  );
  const feed = await askForFeed(show, ask, options.feed);
  const answers = new Map(await Promise.all(asking));
  return { now: options.now, answers, left: wanted.size - chosen.length, ...(feed ? { feed } : {}) };
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

type Ask = (
  request: Pick<Request, 'url' | 'method' | 'headers'> & { readonly limit?: number },
) => Promise<Answer>;

/** Servers that are busy are asked twice more. */
const retries = 2;
export const longestWait = 10_000;
const usualWait = 1_000;

function patient({ ask, wait }: RemoteOptions): Ask {
  return async (request) => {
    for (let left = retries; ; left--) {
      const answer = await ask({ limit: 2, deadline: limits.remoteTime, ...request });
      if (!answer.ok || ![429, 503].includes(answer.status) || left === 0) return answer;
      const time = waitOf(answer.headers);
      if (time > longestWait) return answer;
      await wait(time);
    }
  };
}

/** Milliseconds for which a server asks to be left alone: in seconds, or until a time by its own clock. */
export function waitOf(headers: ReadonlyMap<string, string>): number {
  const said = headers.get('retry-after')?.trim();
  if (said === undefined) return usualWait;
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  const until = readRfc2822(said);
  const present = readRfc2822(headers.get('date') ?? '');
  return until.ok && present.ok ? Math.max(0, until.value - present.value) * 1000 : usualWait;
}

/** Sizes are those of the file itself, and pages of any site want to read it. */
const plain = { 'accept-encoding': 'identity', origin: 'https://example.com' };

/** Asks for nothing but the head, and for the first two bytes. */
async function askForFile(url: string, ask: Ask): Promise<RemoteFact> {
  const head = await ask({ url, method: 'HEAD', headers: plain });
  if (!head.ok && head.problem !== 'broken') return problemOf(head);
  const part = await ask({ url, headers: { ...plain, range: 'bytes=0-1' } });
  if (!part.ok) return problemOf(part);
  const headStatus = head.ok ? head.status : undefined;
  return {
    ...factOf(part),
    ...(headStatus !== undefined && isGood(headStatus) !== isGood(part.status) ? { headStatus } : {}),
    ...lengthOf(part, head),
  };
}

/** Asks for the first bytes of a picture, which tell its size in pixels. */
async function askForPicture(url: string, ask: Ask): Promise<RemoteFact> {
  const head = await ask({ url, method: 'HEAD', headers: plain });
  if (!head.ok && head.problem !== 'broken') return problemOf(head);
  const limit = limits.remoteHead;
  const part = await ask({ url, headers: { ...plain, range: `bytes=0-${limit - 1}` }, limit });
  if (!part.ok) return problemOf(part);
  const headStatus = head.ok ? head.status : undefined;
  const { length } = lengthOf(part, head);
  const picture = isGood(part.status) ? probeImageHead(part.body, length ?? part.body.length + 1) : undefined;
  return {
    ...factOf(part),
    ...(headStatus !== undefined && isGood(headStatus) !== isGood(part.status) ? { headStatus } : {}),
    ...(length === undefined ? {} : { length }),
    ...(picture?.ok && length !== undefined ? { artwork: { path: url, ...picture.facts } } : {}),
  };
}

const isGood = (status: number): boolean => status >= 200 && status < 300;

type Given = Answer & { readonly ok: true };

function problemOf({ problem, detail }: Answer & { readonly ok: false }): RemoteFact {
  return { problem, ...(detail === undefined ? {} : { detail }) };
}

function factOf({ status, headers }: Given): RemoteFact {
  const type = headers.get('content-type');
  return {
    status,
    ranges: status === 206,
    ...(type === undefined ? {} : { type }),
    lastModified: headers.has('last-modified'),
    cors: ['*', plain.origin].includes(headers.get('access-control-allow-origin')?.trim() ?? ''),
  };
}

/** The size of the whole file, where a server says it: a part says so after the slash. */
function lengthOf(part: Given, head: Answer): Pick<RemoteFact, 'length'> {
  const total = /^bytes \d+-\d+\/(\d{1,15})$/.exec(part.headers.get('content-range') ?? '')?.[1];
  const whole = part.status === 200 ? wholeLength(part) : undefined;
  const said = total ?? whole ?? (head.ok && head.status === 200 ? wholeLength(head) : undefined);
  return said === undefined ? {} : { length: Number(said) };
}

function wholeLength({ headers }: Given): string | undefined {
  return /^(?:identity)?$/.test(headers.get('content-encoding') ?? '')
    ? /^\d{1,15}$/.exec(headers.get('content-length') ?? '')?.[0]
    : undefined;
}

/** Looks at how the feed is sent, and asks once more whether it has changed since. */
async function askForFeed(
  show: Show,
  ask: Ask,
  given: RemoteOptions['feed'],
): Promise<RemoteFeedFact | undefined> {
  const url = given?.url ?? show.feed;
  if (url === undefined || !/^https?:/i.test(url)) return undefined;
  const answer = given?.answer ?? (await ask({ url }));
  if (!answer.ok) return problemOf(answer);
  const { status, headers } = answer;
  const type = headers.get('content-type');
  const tag = headers.get('etag');
  const modified = headers.get('last-modified');
  const marked = tag !== undefined || modified !== undefined;
  const again =
    marked &&
    (await ask({
      url,
      headers: { ...conditions('if-none-match', tag), ...conditions('if-modified-since', modified) },
    }));
  return {
    status,
    ...(type === undefined ? {} : { type }),
    gzip: /gzip/i.test(headers.get('content-encoding') ?? ''),
    marked,
    ...(again !== false && again.ok ? { again: again.status } : {}),
  };
}

function conditions(name: string, value: string | undefined): Record<string, string> {
  return value === undefined || /[^\t -~]/.test(value) ? {} : { [name]: value };
}
