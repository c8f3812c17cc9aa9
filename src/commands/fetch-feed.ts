import { patient } from '../resolve/patience.ts';
import { type Answer, certificateFault, type Fetcher, type NoAnswer } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';
import { printableLine, quote } from '../text/printable.ts';
import { showSize } from '../text/size.ts';
import { version } from '../version.ts';
import { CannotError } from './host.ts';

export interface FetchOptions {
  /** Addresses of this machine and its network may be asked. */
  readonly allowPrivateHosts?: boolean;
}

/** A feed that a server sent. */
export interface FetchedFeed {
  /** Its address as it was given, without a user name and password: its name in findings. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The encoding that the server names. */
  readonly charset?: string;
  readonly answer: Answer & { readonly ok: true };
}

/** A feed as bytes, and what it is called in findings. */
export type GivenFeed = Pick<FetchedFeed, 'file' | 'bytes' | 'charset'> & Partial<FetchedFeed>;

/** Says whether what was given is the address of something rather than a file. */
export function isAddressed(given: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(given);
}

/**
 * The address that was most probably meant by one without its scheme, or with one by which links open podcast apps;
 * nothing for anything else.
 */
export function meantAddress(given: string): string | undefined {
  const bare = given.replace(/^(?:feed|pcast|itpc|podcast|rss):(?:\/\/)?(?=.)/i, '');
  const isNamed = bare !== given && /^[a-z\d-]+\.[a-z\d.-]+/i.test(bare);
  const isHost = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?\/./i.test(bare);
  if (isAddressed(bare)) return bare === given ? undefined : bare;
  return isNamed || isHost ? `https://${bare}` : undefined;
}

/** Opens the door to the network. `most` may be spent on all that is asked through it, from now on. */
export async function openNetwork(
  options: FetchOptions,
  most?: { readonly time: number; readonly bytes: number },
): Promise<Fetcher> {
  const { openFetcher } = await import('../fetcher.ts');
  const agent = `podfeed/${version}`;
  const privateHosts = options.allowPrivateHosts ?? false;
  return openFetcher({ agent, privateHosts, ...(most ? { most } : {}) });
}

/** Lets so many milliseconds pass. */
export const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Asks a server for a feed, by a door that may be open already. Throws CannotError when there is none to be had. */
export async function fetchFeed(url: string, options: FetchOptions, network?: Fetcher): Promise<FetchedFeed> {
  const file = printableLine(withoutCredentials(url));
  const ask = patient(network ?? (await openNetwork(options)), wait);
  const answer = await ask({ url, limit: limits.feedBytes, deadline: limits.feedTime });
  if (!answer.ok) {
    const [what, usual] = words[answer.problem];
    const meant = answer.problem === 'address' && answer.url === url ? meantAddress(url) : undefined;
    const help = meant === undefined ? usual : `Did you mean ${quote(meant)}?`;
    const said = answer.detail ?? '';
    const why = answer.problem === 'tls' ? certificateFault(said) : what;
    const detail = said === '' || answer.problem === 'tls' ? '' : ` (${quote(withoutCredentials(said))})`;
    throw new CannotError(`${file} could not be fetched: ${why}${detail}.`, help);
  }
  if (answer.status !== 200) {
    throw new CannotError(
      `${file} could not be fetched: the server answered with status ${answer.status}.`,
      statusHelp(answer.status),
    );
  }
  if (answer.cut) throw new CannotError(`${file} is larger than ${showSize(limits.feedBytes)}.`);
  const charset = /;\s*charset="?([^\s;"]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1];
  return { file, bytes: answer.body, ...(charset === undefined ? {} : { charset }), answer };
}

/** An address as it may be shown. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1');
}

function statusHelp(status: number): string {
  if (status === 404 || status === 410) return 'Check the address.';
  if (status === 401 || status === 403)
    return 'podfeed sends no passwords: save the feed and check the file.';
  return 'Try again later, or save the feed and check the file.';
}

/** Why there was no answer, and what to do about it. */
export function reasonOf(problem: NoAnswer): readonly [what: string, help: string] {
  return words[problem];
}

const later = 'Try again later, or save the feed and check the file.';
const words: Readonly<Record<NoAnswer, readonly [what: string, help: string]>> = {
  address: [
    'it, or the address it leads to, is none that podfeed asks',
    'Give an address with https:// or http://, without a user name and password.',
  ],
  private: [
    'it leads to this machine or its network',
    'If that is meant, say so with --allow-private-hosts.',
  ],
  name: ['the name of its server is not known', 'Check the address, and whether this machine is online.'],
  refused: ['the server takes no connection', later],
  deadline: [`it took longer than ${limits.feedTime / 1000} seconds`, later],
  redirects: ['it is sent on more than five times', 'Give the address at which the feed is now.'],
  downgrade: ['it is sent on from https to http', 'Give the address at which the feed is now.'],
  tls: [
    'the certificate of the server is not good',
    'See whether the server speaks https, with a good certificate for its name: podfeed does not look past it.',
  ],
  broken: ['the connection broke off, or the answer is not what HTTP asks for', later],
  spent: ['all that may be spent on asking was spent', later],
  packing: ['the server packs it in a way that was not asked for', 'Have it sent plain or with gzip.'],
};
