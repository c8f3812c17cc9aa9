import { dirname, join, resolve } from 'node:path';
import type { Comparable } from '../diff/compare.ts';
import { readNamed } from '../disk.ts';
import type { Episode } from '../feed/feed.ts';
import { readDocument } from '../tags/read-document.ts';
import type { Fetcher } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';
import { printable, printableLine, quote } from '../text/printable.ts';
import { showSize } from '../text/size.ts';
import { readGiven } from './check.ts';
import { type FetchOptions, fetchFeed, isAddressed, openNetwork } from './fetch-feed.ts';
import { CannotError, type Host } from './host.ts';

/** A feed with all documents that it is divided into (RFC 5005), as far as they could be had. */
export interface DividedFeed extends Comparable {
  /** The document that was given. */
  readonly first: Comparable;
  /** Why there is more that could not be read, as the end of a sentence. */
  readonly lacks?: string;
}

/** The feed that subscribers have, to hold a new one against. Throws CannotError. */
export async function readOld(given: string, host: Host, options: FetchOptions): Promise<DividedFeed> {
  const { file, bytes, charset, answer } = await readGiven(given, host, options);
  const first = readDocument(file, bytes, { charset });
  demandFeed(file, first);
  const open = isAddressed(given)
    ? besideAddress([given, answer?.url ?? given], options)
    : given === '-'
      ? fromNowhere
      : besideFile(resolve(host.cwd, given));
  return withParts(first, bytes.length, open);
}

function demandFeed(file: string, { broken, show }: ReturnType<typeof readDocument>): void {
  if (!broken) return;
  const problem = show.remarks.findLast(({ detail }) => detail?.['message'] !== undefined)?.detail?.[
    'message'
  ];
  if (problem === undefined) {
    throw new CannotError(
      `${printable(file)} is not a podcast feed.`,
      'Check the address, or the name of the file; podfeed check says what it is.',
    );
  }
  throw new CannotError(
    `${printable(file)} cannot be read as a feed: ${printableLine(problem)}`,
    'podfeed check shows where.',
  );
}

/** Opens a further document of a feed by its address, or says why not, as the end of a sentence. */
type OpenPart = (
  address: string,
) => Promise<{ readonly bytes: Uint8Array; readonly charset?: string } | string>;

const fromNowhere: OpenPart = async () => 'standard input is one document';

/** What a relative address begins with matters to no name of a file. */
const anywhere = 'https://example.com/';

/** On the way to a feed on disk nobody asked for a server: what belongs to it lies beside it, or is not had. */
function besideFile(path: string): OpenPart {
  return async (address) => {
    const url = URL.canParse(address, anywhere) ? new URL(address, anywhere) : undefined;
    const name = url && url.search === '' ? nameIn(url) : undefined;
    if (name === undefined) return `${quote(address)} does not say the name of a file`;
    const read = readNamed(join(dirname(path), name), limits.feedBytes);
    return read.ok ? { bytes: read.value } : `there is no ${quote(name)} beside it`;
  };
}

/** The last step of an address, where it can be the name of a file and of nothing else. */
function nameIn({ pathname }: URL): string | undefined {
  const step = pathname.slice(pathname.lastIndexOf('/') + 1);
  return /^(?!\.)[\w.-]+$/.test(step) ? step : undefined;
}

/** A feed on a server has its further documents there. */
function besideAddress(known: readonly string[], options: FetchOptions): OpenPart {
  const origins = new Set(known.map((address) => new URL(address).origin));
  let network: Promise<Fetcher> | undefined;
  return async (address) => {
    const url = URL.canParse(address, known.at(-1)) ? new URL(address, known.at(-1)) : undefined;
    if (!url || !origins.has(url.origin)) return `${quote(address)} is on another server`;
    network ??= openNetwork(options, { time: limits.remoteWhole, bytes: limits.remoteBytes });
    try {
      return await fetchFeed(url.href, options, await network);
    } catch (error) {
      if (error instanceof CannotError) return error.message.replace(/\.$/, '');
      throw error;
    }
  };
}

/** Follows a feed from the newest to the oldest, until there is no more or something is missing. */
async function withParts(first: Comparable, size: number, open: OpenPart): Promise<DividedFeed> {
  const parts = [first];
  const seen = new Set([first.show.feed]);
  let bytes = size;
  const incomplete = (lacks: string): DividedFeed => ({ ...first, first, lacks });
  if (first.show.history?.archive || first.show.history?.previous !== undefined)
    return incomplete('it is not the first of them');
  for (let link = older(first); link !== undefined; ) {
    if (seen.has(link)) return incomplete(`${quote(link)} leads in a circle`);
    seen.add(link);
    if (seen.size > limits.feedParts)
      return incomplete(`there are more than ${limits.feedParts.toLocaleString('en-US')}`);
    const opened = await open(link);
    if (typeof opened === 'string') return incomplete(opened);
    bytes += opened.bytes.length;
    if (bytes > limits.feedBytes)
      return incomplete(`together they are larger than ${showSize(limits.feedBytes)}`);
    const part = readDocument(printableLine(link), opened.bytes, { charset: opened.charset });
    if (part.broken || part.show.title !== first.show.title)
      return incomplete(`${quote(link)} is no part of it`);
    parts.push(part);
    link = older(part);
  }
  return { ...first, episodes: together(parts), first };
}

/** A feed of our own, all of whose documents are at hand, the first one first. */
export function ownFeed(documents: readonly Uint8Array[], called: string): DividedFeed {
  const parts = documents.map((bytes) => readDocument(called, bytes));
  const byAddress = new Map(parts.map((part) => [part.show.feed, part]));
  const ordered: Comparable[] = [];
  for (let part = parts[0]; part && !ordered.includes(part); part = byAddress.get(older(part))) {
    ordered.push(part);
    if (older(part) === undefined) break;
  }
  const first = parts[0]!;
  return { ...first, episodes: together(ordered), first };
}

/** The episodes of all documents. An archive may hold what the feed itself still has. */
function together(parts: readonly Comparable[]): readonly Episode[] {
  const guids = new Set<string>();
  return parts.flatMap(({ episodes }) => {
    const fresh = episodes.filter(({ guid }) => guid === undefined || !guids.has(guid.value));
    for (const { guid } of episodes) if (guid) guids.add(guid.value);
    return fresh;
  });
}

const older = ({ show: { history } }: Comparable): string | undefined =>
  history?.next ?? history?.prevArchive;

/** That not all of a feed was compared, in a line; nothing where it was. */
export function lackOf(feed: DividedFeed, called: string): string {
  return feed.lacks === undefined
    ? ''
    : `${printable(called)} is divided, and only this part of it was compared: ${feed.lacks}.\n`;
}

/**
 * Two feeds as they can be compared: whole, or their first documents where one of them is not. Of one that is whole,
 * what the other's first document has counts, too: they need not be divided in the same places.
 */
export function comparables(one: DividedFeed, other: DividedFeed): readonly [Comparable, Comparable] {
  const isWhole = one.lacks === undefined && other.lacks === undefined;
  return isWhole ? [one, other] : [besides(one, other.first), besides(other, one.first)];
}

function besides(feed: DividedFeed, there: Comparable): Comparable {
  if (feed.lacks !== undefined) return feed.first;
  const first = new Set(feed.first.episodes);
  const known = new Set(there.episodes.flatMap(namesOf));
  const isMeant = (episode: Episode): boolean =>
    first.has(episode) || namesOf(episode).some((name) => known.has(name));
  return { ...feed.first, episodes: feed.episodes.filter(isMeant) };
}

/** What an episode is found by again. */
const namesOf = ({ guid, enclosure }: Episode): readonly string[] => [
  ...(guid ? [`guid ${guid.value}`] : []),
  ...(enclosure ? [`file ${enclosure.url}`] : []),
];
