import type { RemoteFeedFact } from '../feed/feed.ts';
import type { Answer, Fetcher } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';

type Given = Answer & { readonly ok: true };

/**
 * Looks at how a feed is sent, and asks once more whether it has changed since. Nothing where that is more than may be
 * spent. Never rejects.
 */
export async function askForFeed(
  url: string,
  given: Answer | undefined,
  ask: Fetcher,
): Promise<RemoteFeedFact | undefined> {
  const plain = { url, limit: 2, deadline: limits.remoteTime };
  const answer = given ?? (await ask(plain));
  if (!answer.ok) {
    const { problem, detail } = answer;
    if (problem === 'spent') return undefined;
    return { url, problem, ...(detail === undefined ? {} : { detail }) };
  }
  const { status, headers } = answer;
  const tag = headers.get('etag');
  const modified = headers.get('last-modified');
  const marked = tag !== undefined || modified !== undefined;
  const conditions = { ...headerOf('if-none-match', tag), ...headerOf('if-modified-since', modified) };
  const again = Object.keys(conditions).length > 0 ? await ask({ ...plain, headers: conditions }) : undefined;
  return {
    ...wayOf(url, answer),
    status,
    type: headers.get('content-type') ?? '',
    gzip: /gzip/i.test(headers.get('content-encoding') ?? ''),
    ...sizeOf(given, headers.get('content-length')),
    marked,
    ...(again?.ok && isSame(again, tag, modified) ? { again: again.status } : {}),
  };
}

/** Bytes of a feed that came, or that its server names where it was not fetched. */
function sizeOf(given: Answer | undefined, length = ''): { readonly size?: number } {
  if (given?.ok) return { size: given.body.length };
  return /^\d{1,15}$/.test(length) ? { size: Number(length) } : {};
}

/** The way to a feed that was sent: where it has moved to for good. */
export function wayOf(url: string, { redirects, url: last }: Given): RemoteFeedFact {
  const first = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  if (redirects.length === 0 || first === 0) return { url };
  return { url, moved: first < 0 ? last : redirects[first]!.url };
}

/** A feed that did change in between is rightly sent again. */
function isSame({ status, headers }: Given, tag: string | undefined, modified: string | undefined): boolean {
  return status !== 200 || (headers.get('etag') === tag && headers.get('last-modified') === modified);
}

function headerOf(name: string, value: string | undefined): Record<string, string> {
  return value === undefined || /[^\t -~]/.test(value) ? {} : { [name]: value };
}
