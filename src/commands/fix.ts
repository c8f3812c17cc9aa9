import { DiskError, isWritable } from '../disk.ts';
import { beginFile } from '../new-file.ts';
import { count } from '../report/count.ts';
import type { FixedFile } from '../report/findings.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { printable, printablePath, withoutCommands } from '../text/printable.ts';
import type { FoundShow } from './find-show.ts';
import { CannotError, type Host, isRunner } from './host.ts';
import { type MendedFile, mendShow } from './mend-show.ts';
import { type Walk, type WalkOptions, walkShow } from './walk-show.ts';

/** What came of fixing a show. */
export interface Fixed {
  /** The show as it is now; of a dry run, as it would be. */
  readonly walk: Walk;
  /** The files that were changed, as the user sees them; of a dry run, those that would be, with their texts. */
  readonly files: readonly FixedFile[];
  /** Why files could not be changed, in sentences. */
  readonly problems: readonly string[];
}

/**
 * Mends what needs no judgement in the files of a show, or in those wanted. Each file is replaced whole, and
 * only where it still is what was read. A file behind a link inside the show is changed where it lies.
 */
export async function fixShow(
  show: FoundShow,
  options: WalkOptions,
  wanted: Pick<ReadonlySet<string>, 'has'> | undefined,
  { fixDryRun: dry }: { readonly fixDryRun?: boolean },
): Promise<Fixed> {
  const { walk, mended } = await mendShow(show, options, wanted);
  const problems = dry ? [] : writeMended(show, mended);
  const files = mended
    .filter((_, index) => problems[index] === undefined)
    .map(({ file, before, after, rules }) => ({
      file: show.shown(file),
      rules,
      ...(dry ? { texts: { before: textOf(before), after: textOf(after) } } : {}),
    }));
  const failed = problems.filter((problem) => problem !== undefined);
  return { walk: failed.length > 0 ? await walkShow(show, options) : walk, files, problems: failed };
}

/** Writes each file, and gives for each what kept it from being written. */
export function writeMended(
  show: Pick<FoundShow, 'files'>,
  mended: readonly MendedFile[],
): readonly (string | undefined)[] {
  return mended.map((file) => problemWriting(show, file));
}

function problemWriting(
  show: Pick<FoundShow, 'files'>,
  { file, before, after }: MendedFile,
): string | undefined {
  const opened = show.files.open(file);
  if (!opened.ok) return `${file} cannot be opened any more.`;
  const { absolute, size } = opened.value;
  try {
    const bytes = opened.value.read(0, size);
    // Two names can stand for one file.
    if (Buffer.compare(bytes, after) === 0) return undefined;
    if (Buffer.compare(bytes, before) !== 0) return `${file} was changed meanwhile.`;
    if (!isWritable(absolute)) return `${file} is read-only.`;
    replaceFile(absolute, after);
    return undefined;
  } catch (error) {
    if (error instanceof DiskError) return error.message;
    throw error;
  } finally {
    opened.value.close();
  }
}

function replaceFile(path: string, bytes: Uint8Array): void {
  const file = beginFile(path);
  try {
    file.write(bytes);
    file.commit();
  } finally {
    file.discard();
  }
}

/** A line for each file that was changed. */
export function describeFixed(files: readonly FixedFile[], host: Host): string {
  const lines = files.map(
    ({ file, rules }) => `Fixed ${printablePath(file)}: ${count(rules.length, 'mistake')}\n`,
  );
  return isRunner(host) ? withoutCommands(lines.join('')) : lines.join('');
}

/** Throws CannotError when there is a file that could not be changed. */
export function demandWritten({ problems }: Fixed): void {
  if (problems.length === 0) return;
  throw new CannotError(
    printable(problems.join(' ')),
    'What stands in the other files was fixed; mend these by hand, or fix them again.',
  );
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeUtf8(bytes);
  return decoded.ok ? decoded.text : '';
}
