import { resolve } from 'node:path';
import { type Change, type Harm, harms } from '../diff/change.ts';
import { type Comparable, compareFeeds, harmOf } from '../diff/compare.ts';
import { kindOf } from '../disk.ts';
import { fieldName } from '../markdown/field-names.ts';
import { count } from '../report/count.ts';
import { type DiffFormat, diffFormats, reportDiff } from '../report/diff.ts';
import { readDocument } from '../tags/read-document.ts';
import { printable, printableLine, quote } from '../text/printable.ts';
import { nearest } from '../text/suggest.ts';
import { composeShow } from './build-show.ts';
import { readGiven } from './check.ts';
import { type FetchOptions, isAddressed } from './fetch-feed.ts';
import { findShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { rulesOfHarm } from './harm-rules.ts';
import { CannotError, exit, type Host, isRunner } from './host.ts';
import { type GlobalOptions, readSettings, wantsColour } from './options.ts';

export interface DiffOptions extends Omit<GlobalOptions, 'format'>, FetchOptions {
  readonly format?: string;
  readonly guard?: boolean;
  readonly feed?: string;
  readonly allow?: string[];
}

/** Compares two feeds, or the one that build would write with one that is published. */
export async function diff(
  old: string,
  fresh: string | undefined,
  options: DiffOptions,
  host: Host,
): Promise<number> {
  const format = readFormat(options.format);
  const allowed = readAllowed(options.allow);
  const { format: _, ...others } = options;
  const settings = readSettings(others, host);
  if (options.feed !== undefined && ![old, fresh].some((side) => isShow(side, host))) {
    throw new CannotError('--feed names a feed of a show, and two feeds are given.', 'Leave out --feed.');
  }
  const before = await readSide(old, host, settings, options);
  const after = await readSide(fresh, host, settings, options);
  if (!before || !after) return exit.findings;
  const changes = compareFeeds(before, after, fieldName);
  const colour = wantsColour(others, host, host.out);
  const github = isRunner(host);
  if (!settings.quiet || changes.length > 0) {
    await host.out.write(reportDiff({ changes, allowed }, { format, colour, github }));
  }
  const harm = options.guard ? harmOf(changes, allowed) : [];
  if (harm.length === 0) return exit.fine;
  if (format === 'text')
    await host.err.write(
      `${count(harm.length, 'change')} would harm subscribers.\n  help: ${helpFor(harm)}\n`,
    );
  return exit.findings;
}

/** What to do about harm that was found. */
export function helpFor(harm: readonly Change[]): string {
  const kinds = [...new Set(harm.map(({ kind }) => kind))].join(',');
  return `Mend it, or allow what is meant: --allow ${kinds}`;
}

/** Understands `--allow guid-changed,date-moved`. Throws CannotError. */
export function readAllowed(given: readonly string[] = []): ReadonlySet<Harm> {
  const names = given.flatMap((text) => text.split(',')).map((name) => name.trim());
  const allowed = new Set<Harm>();
  for (const name of names) {
    const harm = harms.find((each) => each === name);
    if (!harm) {
      const near = nearest(name, harms);
      throw new CannotError(
        `--allow does not know ${quote(name)}.`,
        near ? `Did you mean ${quote(near)}?` : `It takes ${harms.join(', ')}.`,
      );
    }
    allowed.add(harm);
  }
  return allowed;
}

function readFormat(text = 'text'): DiffFormat {
  const format = diffFormats.find((each) => each === text);
  if (format) return format;
  throw new CannotError(`--format does not know ${quote(text)}.`, `It takes ${diffFormats.join(', ')}.`);
}

/** The feed that subscribers have, to hold a new one against. Throws CannotError. */
export async function readOld(given: string, host: Host, options: FetchOptions): Promise<Comparable> {
  const { file, bytes, charset } = await readGiven(given, host, options);
  const read = readDocument(file, bytes, { charset: charset });
  const { remarks } = read.show;
  const problem = remarks.at(-1)?.detail?.['message'];
  const isRoot = remarks.some(({ rule }) => rule === 'xml-root');
  if (isRoot && problem === undefined && read.episodes.length === 0) {
    throw new CannotError(
      `${printable(file)} is not a podcast feed.`,
      'Check the address, or the name of the file.',
    );
  }
  if (read.broken) {
    const words = printableLine(problem ?? 'it is no XML.');
    throw new CannotError(`${printable(file)} cannot be read as a feed: ${words}`);
  }
  return read;
}

/** A feed, or the feed that a show would become; nothing when the show has errors, which are reported. */
async function readSide(
  given: string | undefined,
  host: Host,
  settings: ReturnType<typeof readSettings>,
  fetching: FetchOptions & Pick<DiffOptions, 'feed'>,
): Promise<Comparable | undefined> {
  if (given !== undefined && !isShow(given, host)) return readOld(given, host, fetching);
  const show = findShow(given, host.cwd);
  // What the lock says against it is what the comparison is about.
  const levels = new Map([
    ...Object.values(rulesOfHarm).map((rule) => [rule, 'off'] as const),
    ...settings.levels,
  ]);
  const { walk, pieces } = await composeShow(show, { ...settings, levels, feed: fetching.feed });
  if (!pieces) {
    const colour = wantsColour({}, host, host.err);
    await host.err.write(reportWalk(walk, show, host, { format: 'text', colour }));
    return undefined;
  }
  const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array)));
  return readDocument('the feed to be built', bytes);
}

const isShow = (given: string | undefined, { cwd }: Host): boolean =>
  given === undefined || isShowPath(resolve(cwd, given), given);

function isShowPath(path: string, given: string): boolean {
  return (
    given !== '-' && !isAddressed(given) && (kindOf(path) === 'folder' || /\.(?:ya?ml|json)$/i.test(path))
  );
}
