import { join } from 'node:path';
import { isThere, kindOf, openProject, removeEmptyFolder, sizeOf } from '../disk.ts';
import { pictureExtension } from '../media/image.ts';
import { extensionOf } from '../media/types.ts';
import { dropPart, removeFile } from '../part-file.ts';
import { openMedia } from '../resolve/media.ts';
import { openSilences } from '../resolve/silence.ts';
import { hostOf, openServerTurns } from '../resolve/turns.ts';
import type { NoAnswer } from '../text/exchange.ts';
import { limits } from '../text/limits.ts';
import { type FetchTools, type FileFetched, fetchFile, isFrom } from './fetch-file.ts';
import { namesOf, type PlannedFile } from './media-plan.ts';
import type { Progress } from './walk-show.ts';

/** A file that is in the media folder now, and was fetched or there already. */
export interface MediaHere {
  readonly kind: 'fetched' | 'there';
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Why a file is none of the media folder that the show may name. */
export type MediaFailed =
  /** It did not come. */
  | { readonly kind: 'failed'; readonly why: FileFetched & { readonly ok: false } }
  /** Its server was silent too often: it was not asked for. */
  | { readonly kind: 'unasked'; readonly problem: NoAnswer }
  /** It is not what it should be. */
  | { readonly kind: 'unfit'; readonly rule: string; readonly what: string; readonly name?: string }
  /** A file of that name and another size is there. */
  | { readonly kind: 'other'; readonly name: string };

export type MediaFetched = MediaHere | MediaFailed;

/**
 * Brings files into the media folder, which is the folder `dir` of the show in `root`: what is there already stays.
 * Throws DiskError when the disk does not take them.
 */
export async function fetchMedia(
  planned: readonly PlannedFile[],
  root: string,
  dir: string,
  tools: FetchTools,
  progress: Progress | undefined,
): Promise<ReadonlyMap<PlannedFile, MediaFetched>> {
  const turns = openServerTurns();
  const silences = openSilences();
  const chosen = planned.slice(0, limits.remoteAddresses);
  let done = 0;
  let failure: unknown;
  const fetching = chosen.map((file) =>
    turns(hostOf(file.url), async (): Promise<readonly [PlannedFile, MediaFetched] | undefined> => {
      if (failure !== undefined) return undefined;
      try {
        await progress?.(file.name, done, chosen.length);
        const heard = (size: number, total: number | undefined): void =>
          void progress?.(`${file.name}, ${ofSize(size, total)}`, done, chosen.length);
        const host = hostOf(file.url);
        const problem = silences.problemOf(host);
        if (problem !== undefined) return [file, { kind: 'unasked', problem }];
        const fetched = await bring(file, root, dir, { ...tools, heard: progress && heard });
        silences.note(host, silenceIn(fetched));
        done++;
        return [file, fetched];
      } catch (error) {
        // What is under way ends; nothing new is begun.
        failure ??= error;
        return undefined;
      }
    }),
  );
  const results = await Promise.all(fetching);
  removeEmptyFolder(join(root, dir));
  if (failure !== undefined) throw failure;
  return new Map(results.filter((each) => each !== undefined));
}

async function bring(file: PlannedFile, root: string, dir: string, tools: FetchTools): Promise<MediaFetched> {
  const folder = join(root, dir);
  const names = namesOf(file);
  const known = names.find((name) => isThere(join(folder, name)));
  if (known !== undefined) {
    const isOurs = isFrom(file.url, join(folder, file.name));
    if (!isOurs && !(await isTheSame(file.url, join(folder, known), tools)))
      return { kind: 'other', name: known };
    return judged(file, known, root, dir, 'there');
  }
  const stem = file.name.slice(0, file.name.length - extensionOf(file.name).length);
  const fetched = await fetchFile(
    {
      url: file.url,
      path: join(folder, file.name),
      limit: file.limit,
      ...(file.use === 'artwork'
        ? {
            placeOf: (head: Uint8Array) =>
              join(folder, `${stem}${pictureExtension(head) ?? extensionOf(file.name)}`),
          }
        : {}),
    },
    tools,
  );
  if (!fetched.ok) return { kind: 'failed', why: fetched };
  return judged(file, fetched.path.slice(folder.length + 1), root, dir, 'fetched');
}

/** Why a server gave no answer at all. */
function silenceIn(fetched: MediaFetched): NoAnswer | undefined {
  const problem = fetched.kind === 'failed' ? fetched.why.problem : undefined;
  return problem === 'status' || problem === 'too-large' || problem === 'empty' ? undefined : problem;
}

/** Is it as long as what the server has? Where the server does not say, its name is enough. */
async function isTheSame(url: string, path: string, { ask }: FetchTools): Promise<boolean> {
  if (kindOf(path) !== 'file') return false;
  const headers = { 'accept-encoding': 'identity' };
  const answer = await ask({ url, method: 'HEAD', headers, limit: 0, deadline: limits.remoteTime });
  const length = answer.ok && answer.status === 200 ? answer.headers.get('content-length') : undefined;
  return length === undefined || length === '0' || Number(length) === sizeOf(path);
}

/** Holds what came against what it is to be. What has nothing to do with it is not kept. */
async function judged(
  { use, limit, name: planned }: PlannedFile,
  name: string,
  root: string,
  dir: string,
  kind: 'fetched' | 'there',
): Promise<MediaFetched> {
  const path = `${dir}/${name}`;
  const absolute = join(root, path);
  const media = openMedia(openProject(root));
  const looked =
    use === 'media'
      ? await media.audio(path)
      : use === 'artwork'
        ? media.artwork(path)
        : media.companion(path, limit);
  const size = sizeOf(absolute);
  if (!('remark' in looked)) return { kind, name, size };
  const { rule, detail } = looked.remark;
  const what = detail?.['what'] ?? 'it cannot be read';
  const isForeign = rule === 'media-file-signature' || rule === 'art-format';
  if (!isForeign || kind === 'there') return { kind: 'unfit', rule, what, name };
  dropPart(join(root, dir, planned));
  removeFile(absolute);
  return { kind: 'unfit', rule, what };
}

/** How much of a file is there, for people: `12.3 of 45.1 MiB`. */
function ofSize(size: number, total: number | undefined): string {
  const mib = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
  return total === undefined ? `${mib(size)} MiB` : `${mib(size)} of ${mib(total)} MiB`;
}
