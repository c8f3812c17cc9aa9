import type { Show } from '../feed/feed.ts';
import type { Answer, Fetcher, NoAnswer, Request } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';
import { longestWait, waitOf } from './patience.ts';

/** A message that tells a service of what is new in a feed. */
export interface Announcement {
  readonly kind: 'websub' | 'podping';
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** What is sent beside the address, as a form. */
  readonly body?: string;
  /** The environment variable whose value goes with it, to prove who sends it. */
  readonly token?: string;
}

/** What came of an announcement. */
export interface Announced {
  readonly announcement: Announcement;
  /** How often it was sent. */
  readonly attempts: number;
  readonly status?: number;
  readonly problem?: NoAnswer;
  readonly detail?: string;
}

/**
 * The messages that tell of what is new in a feed: one for each hub (WebSub, publishing), and one for Podping
 * (podping.cloud).
 */
export function announcementsOf(
  { hubs = [], announce, medium }: Pick<Show, 'hubs' | 'announce' | 'medium'>,
  feed: string,
): readonly Announcement[] {
  const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }).toString();
  const told = [...new Set(hubs)].map((url): Announcement => ({ kind: 'websub', url, method: 'POST', body }));
  const { url, token } = announce?.podping ?? {};
  if (url === undefined || !URL.canParse(url)) return told;
  const address = new URL(url);
  address.searchParams.set('url', feed);
  address.searchParams.set('reason', 'update');
  if (medium !== undefined) address.searchParams.set('medium', medium);
  const podping = { kind: 'podping', url: address.href, method: 'GET' } as const;
  return [...told, token === undefined ? podping : { ...podping, token }];
}

/** A service that is away for a moment is told so often again. */
const retries = 2;

/**
 * Sends an announcement; again, up to twice, where the service could not be reached or says that it is its own fault
 * (429 and 5xx). `token` is what the variable holds. `wait` lets so many milliseconds pass.
 */
export async function send(
  announcement: Announcement,
  token: string | undefined,
  ask: Fetcher,
  wait: (time: number) => Promise<void>,
): Promise<Announced> {
  const { url, method, body } = announcement;
  const request: Request = {
    url,
    method,
    // The status says all that matters, and the rest of an answer may take for ever.
    limit: 0,
    deadline: limits.remoteTime,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(token === undefined ? {} : { authorization: token }),
    },
    ...(body === undefined ? {} : { body }),
  };
  for (let attempts = 1; ; attempts++) {
    const answer = await ask(request);
    const time = pauseAfter(answer);
    if (time !== undefined && time <= longestWait && attempts <= retries) {
      await wait(time);
      continue;
    }
    if (answer.ok) return { announcement, attempts, status: answer.status };
    const { problem, detail } = answer;
    return { announcement, attempts, problem, ...(detail === undefined ? {} : { detail }) };
  }
}

/** Milliseconds after which it is worth to try again; nothing where it is not. */
function pauseAfter(answer: Answer): number | undefined {
  if (answer.ok) return answer.status === 429 || answer.status >= 500 ? waitOf(answer) : undefined;
  return ['refused', 'broken', 'deadline'].includes(answer.problem) ? 1000 : undefined;
}

/** Did the service take it? */
export function isTaken({ status }: Announced): boolean {
  return status !== undefined && status >= 200 && status < 300;
}
