import { join } from 'node:path';
import { DiskError, isInside, kindOf } from '../disk.ts';
import { dropPart } from '../part-file.ts';
import { count } from '../report/count.ts';
import type { Finding } from '../text/finding.ts';
import { showSize } from '../text/size.ts';
import { type FetchOptions, openNetwork } from './fetch-feed.ts';
import { fetchMedia } from './fetch-media.ts';
import { CannotError, type Host } from './host.ts';
import { mediaFinding } from './media-findings.ts';
import type { PlannedFile } from './media-plan.ts';
import type { GlobalOptions } from './options.ts';
import { withProgress } from './progress.ts';

/** Where an imported show keeps its media. */
const mediaDir = 'media';

/** Files of a feed that are in the media folder now, and those that are not. */
export interface BroughtMedia {
  /** Names in the media folder, by address. */
  readonly names: ReadonlyMap<string, string>;
  /** One for each file that did not come. */
  readonly findings: readonly Finding[];
  /** How many came, in a sentence. */
  readonly summary: string;
}

/** Fetches files into the media folder of the show in `root`. Throws CannotError when the disk does not take them. */
export async function bringMedia(
  planned: readonly PlannedFile[],
  root: string,
  options: GlobalOptions & FetchOptions,
  host: Host,
): Promise<BroughtMedia> {
  if (kindOf(root) !== undefined && !isInside(root, join(root, mediaDir))) {
    throw new CannotError(`The folder ${mediaDir} leads out of the show's folder.`, 'Nothing was written.');
  }
  const ask = await openNetwork(options);
  const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));
  const fetched = await withProgress(
    options,
    host,
    (progress) => fetchMedia(planned, root, mediaDir, { ask, wait }, progress),
    'Fetching files',
  ).catch((error: unknown) => {
    if (!(error instanceof DiskError)) throw error;
    throw new CannotError(error.message, 'What came so far stays: run the same command again to go on.');
  });
  const names = new Map<string, string>();
  const findings: Finding[] = [];
  let bytes = 0;
  for (const [file, one] of fetched) {
    if ('size' in one) {
      names.set(file.url, one.name);
      bytes += one.size;
    } else findings.push(mediaFinding(file, one, mediaDir));
  }
  return { names, findings, summary: summaryOf(names.size, bytes, planned.length) };
}

/** Forgets where files came from: the show names them now. */
export function dropNotes(planned: readonly PlannedFile[], root: string): void {
  for (const { name } of planned) dropPart(join(root, mediaDir, name));
}

function summaryOf(here: number, bytes: number, planned: number): string {
  const fetched = `Fetched ${count(here, 'file')} (${showSize(bytes)}) into ${mediaDir}/.`;
  const left = planned - here;
  if (left === 0) return fetched;
  return `${fetched} ${count(left, 'file')} could not be had: the front matter keeps ${left === 1 ? 'its address' : 'their addresses'}.`;
}
