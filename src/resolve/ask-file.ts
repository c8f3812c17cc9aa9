import type { Address } from '../feed/addresses.ts';
import type { RemoteFact } from '../feed/feed.ts';
import { type ImageProblem, probeImageHead } from '../media/image.ts';
import type { Answer, Fetcher } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';

/** What is found out about a file by asking its server. */
type Found = Omit<RemoteFact, 'use' | 'givenType'>;

/**
 * Asks a server for the head of a file and then for its first bytes: two, or of a picture enough to tell its
 * size. Never rejects.
 */
export async function askForFile({ url, use, type }: Address, ask: Fetcher): Promise<RemoteFact> {
  const found = await look(url, use === 'artwork' ? limits.remoteHead : 2, ask, use === 'stream');
  return { use, ...(type === undefined ? {} : { givenType: type }), ...found };
}

/** Sizes are those of the file itself, and pages of any site want to read it. */
const plain = { 'accept-encoding': 'identity', origin: 'https://example.com' };

async function look(url: string, limit: number, ask: Fetcher, isStream: boolean): Promise<Found> {
  const whole = { url, headers: plain, limit, deadline: limits.remoteTime };
  if (isStream) {
    const answer = await ask(whole);
    return answer.ok ? { status: answer.status } : problemOf(answer, url);
  }
  const head = await ask({ ...whole, method: 'HEAD' });
  // A server that hangs up on HEAD may well send the file.
  if (!head.ok && head.problem !== 'broken') return problemOf(head, url);
  if (head.ok && isBusy(head.status)) return { status: head.status };
  const part = await ask({ ...whole, headers: { ...plain, range: `bytes=0-${limit - 1}` } });
  if (!part.ok) return problemOf(part, url);
  const { status, headers, body, cut } = part;
  const type = headers.get('content-type');
  const length = lengthOf(part, head);
  return {
    status,
    ...(isGood(status) && !(head.ok && isGood(head.status))
      ? { head: head.ok ? head.status : head.problem }
      : {}),
    ranges: status === 206 && !cut,
    ...(length === undefined ? {} : { length }),
    ...(type === undefined ? {} : { type }),
    lastModified: headers.has('last-modified') || (head.ok && head.headers.has('last-modified')),
    cors: ['*', plain.origin].includes(headers.get('access-control-allow-origin')?.trim() ?? ''),
    ...(limit > 2 && isGood(status) ? pictureOf(url, body, length ?? (cut ? undefined : body.length)) : {}),
  };
}

const isGood = (status: number): boolean => status >= 200 && status < 300;
const isBusy = (status: number): boolean => status === 429 || status === 503;

type Given = Answer & { readonly ok: true };

function problemOf({ problem, detail, url: at }: Answer & { readonly ok: false }, url: string): Found {
  return { problem, ...(detail === undefined ? {} : { detail }), ...(sameAddress(at, url) ? {} : { at }) };
}

function sameAddress(a: string, b: string): boolean {
  return a === b || (URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href);
}

/** What the first bytes of a picture tell, if its size is known. A fault may lie in the part that is not there. */
function pictureOf(url: string, head: Uint8Array, size: number | undefined): Found {
  if (size === undefined) return {};
  const picture = probeImageHead(head, size);
  if (picture.ok) return { artwork: { path: url, ...picture.facts } };
  const { kind, detail } = picture.problem;
  if (head.length < size && !certain.has(kind)) return {};
  return { notArtwork: { rule: kind === 'format' ? 'art-format' : 'art-file-damaged', what: detail } };
}

const certain: ReadonlySet<ImageProblem['kind']> = new Set(['format', 'implausible']);

/** The size of the whole file, where a server says it: a part says so after the slash. */
function lengthOf(part: Given, head: Answer): number | undefined {
  const total = /^bytes \d+-\d+\/(\d{1,15})$/.exec(part.headers.get('content-range') ?? '')?.[1];
  const whole = part.status === 200 ? wholeLength(part) : undefined;
  const said = total ?? whole ?? (head.ok && head.status === 200 ? wholeLength(head) : undefined);
  return said === undefined ? undefined : Number(said);
}

function wholeLength({ headers }: Given): string | undefined {
  return /^(?:identity)?$/.test(headers.get('content-encoding') ?? '')
    ? /^\d{1,15}$/.exec(headers.get('content-length') ?? '')?.[0]
    : undefined;
}
