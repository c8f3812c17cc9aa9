import { noteOfPart, openPart, type PartFile } from '../part-file.ts';
import { longestWait, waitOf } from '../resolve/patience.ts';
import type { AnswerHead, Fetcher, NoAnswer } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';

/** What a file is fetched with. */
export interface FetchTools {
  readonly ask: Fetcher;
  /** Lets so many milliseconds pass. */
  readonly wait: (time: number) => Promise<void>;
  /** Hears how many bytes are there, of how many where that is known. */
  readonly heard?: ((size: number, total: number | undefined) => void) | undefined;
}

/** A file that is to come in. */
export interface WantedFile {
  readonly url: string;
  /** Where it goes, absolute. */
  readonly path: string;
  /** The place by its first bytes, where these can say it better. */
  readonly placeOf?: (head: Uint8Array) => string;
  /** Most bytes that it may have. */
  readonly limit: number;
}

/** What came of it: the path it has now, or why it has none. */
export type FileFetched =
  | { readonly ok: true; readonly path: string; readonly size: number }
  | { readonly ok: false; readonly problem: NoAnswer | 'too-large' | 'empty'; readonly detail?: string }
  | { readonly ok: false; readonly problem: 'status'; readonly status: number };

/** Exchanges for one file, each of which goes on where the one before broke off. */
const mostExchanges = 4;

/**
 * Fetches a file and puts it in place whole or not at all. What an interrupted run left is continued where the
 * server says that the file is still the same. Throws DiskError when the disk does not take it.
 */
export async function fetchFile(wanted: WantedFile, tools: FetchTools): Promise<FileFetched> {
  const part = openPart(wanted.path);
  try {
    let fetched: FileFetched | 'again' = 'again';
    let whole = false;
    for (let left = mostExchanges; fetched === 'again' && left > 0; left--) {
      const before = part.size;
      const one = await exchange(part, wanted, tools, whole);
      fetched = one.fetched;
      whole = one.whole ?? false;
      // Nothing came: to ask again at once would be no use.
      const isStuck = one.brokeOff !== undefined && (part.size <= before || left === 1);
      if (isStuck) fetched = one.brokeOff;
    }
    return fetched === 'again' ? { ok: false, problem: 'broken' } : fetched;
  } finally {
    part.close();
  }
}

interface Exchanged {
  readonly fetched: FileFetched | 'again';
  /** Why it has to be tried again. */
  readonly brokeOff?: FileFetched;
  /** What is there is of no use. */
  readonly whole?: boolean;
}

async function exchange(
  part: PartFile,
  wanted: WantedFile,
  { ask, wait, heard }: FetchTools,
  whole: boolean,
): Promise<Exchanged> {
  const { url, limit } = wanted;
  const known = whole ? undefined : readNote(part.note, url);
  const offset = known ? part.size : 0;
  if (known && offset > 0 && known.total === offset) return { fetched: finished(part, wanted) };
  let total: number | undefined;
  let tooLarge = false;
  let foreign = false;
  let failure: unknown;
  /** An exchange must not be left with an error: it is kept, and thrown when that is over. */
  const guarded = (work: () => boolean): boolean => {
    try {
      return work();
    } catch (error) {
      failure = error;
      return false;
    }
  };
  const append = (piece: Uint8Array): boolean =>
    guarded(() => {
      if (part.size + piece.length > limit) {
        tooLarge = true;
        return false;
      }
      part.append(piece);
      heard?.(part.size, total);
      return true;
    });
  const answer = await ask({
    url,
    headers: {
      'accept-encoding': 'identity',
      ...(known && offset > 0 ? { range: `bytes=${offset}-`, 'if-range': known.mark } : {}),
    },
    limit: limit + 1,
    deadline: limits.mediaTime,
    stall: limits.mediaStall,
    receive(head) {
      const unwanted = (): boolean => false;
      if (head.status === 206) {
        total = known && totalOf(head, offset, known.mark);
        foreign = total === undefined;
        return foreign ? unwanted : append;
      }
      if (head.status !== 200) return unwanted;
      total = lengthOf(head);
      tooLarge = total !== undefined && total > limit;
      const isReady = guarded(() => {
        part.restart(writeNote(head, url, total));
        return true;
      });
      return isReady && !tooLarge ? append : unwanted;
    },
  });
  if (failure !== undefined) throw failure;
  if (tooLarge) {
    part.restart(undefined);
    return { fetched: { ok: false, problem: 'too-large' } };
  }
  if (!answer.ok) {
    const { problem, detail } = answer;
    const failed = { ok: false, problem, ...(detail === undefined ? {} : { detail }) } as const;
    const isPassing = problem === 'broken' || problem === 'deadline';
    return isPassing ? { fetched: 'again', brokeOff: failed } : { fetched: failed };
  }
  const { status } = answer;
  if (foreign || status === 416) return { fetched: 'again', whole: true };
  if (status === 200 || status === 206) {
    if (total !== undefined && part.size !== total) return { fetched: 'again', whole: true };
    return { fetched: finished(part, wanted) };
  }
  const failed = { ok: false, problem: 'status', status } as const;
  const time = [429, 503].includes(status) ? waitOf(answer) : longestWait + 1;
  if (time > longestWait) return { fetched: failed };
  await wait(time);
  return { fetched: 'again' };
}

function finished(part: PartFile, { path, placeOf }: WantedFile): FileFetched {
  const { size } = part;
  if (size === 0) return { ok: false, problem: 'empty' };
  const place = placeOf?.(part.head(16)) ?? path;
  part.finish(place);
  return { ok: true, path: place, size };
}

/** Says whether the file at `path` was fetched from an address, in this run or one that was interrupted. */
export function isFrom(url: string, path: string): boolean {
  return readNote(noteOfPart(path), url) !== undefined;
}

/** What is known of the file that a part belongs to. */
interface Note {
  /** What the server tells one version from another by, for If-Range (RFC 9110, 13.1.5). */
  readonly mark: string;
  readonly total?: number;
}

/** Without a mark nobody can say later whether the file is still the same. */
function writeNote(head: AnswerHead, url: string, total: number | undefined): string | undefined {
  const mark = markOf(head);
  return mark === undefined ? undefined : `${JSON.stringify({ url, mark, total })}\n`;
}

function readNote(text: string | undefined, url: string): Note | undefined {
  if (text === undefined) return undefined;
  let note: unknown;
  try {
    note = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof note !== 'object' || note === null) return undefined;
  const { url: of, mark, total } = note as Partial<Record<string, unknown>>;
  if (of !== url || typeof mark !== 'string' || !isSendable(mark)) return undefined;
  return Number.isSafeInteger(total) ? { mark, total: total as number } : { mark };
}

const isSendable = (value: string): boolean => /^[!-~][ -~]{0,500}$/.test(value);

function markOf({ headers }: AnswerHead): string | undefined {
  const tag = headers.get('etag');
  const mark = tag !== undefined && /^"[^"]*"$/.test(tag) ? tag : headers.get('last-modified');
  return mark !== undefined && isSendable(mark) ? mark : undefined;
}

/** Bytes of the whole file that this part goes on with, or nothing when it is a part of something else. */
function totalOf(head: AnswerHead, offset: number, mark: string): number | undefined {
  const range = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15})$/.exec(head.headers.get('content-range') ?? '');
  const given = markOf(head);
  if (!range || Number(range[1]) !== offset || isPacked(head)) return undefined;
  return given === undefined || given === mark ? Number(range[2]) : undefined;
}

function lengthOf(head: AnswerHead): number | undefined {
  const length = head.headers.get('content-length') ?? '';
  return isPacked(head) || !/^\d{1,15}$/.test(length) ? undefined : Number(length);
}

const isPacked = ({ headers }: AnswerHead): boolean =>
  !/^(?:identity)?$/.test(headers.get('content-encoding') ?? '');
