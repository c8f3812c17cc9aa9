import { resolve } from 'node:path';
import { type Change, type Harm, harms } from '../diff/change.ts';
import { compareFeeds, harmOf } from '../diff/compare.ts';
import { kindOf } from '../disk.ts';
import { fieldName } from '../markdown/field-names.ts';
import { count } from '../report/count.ts';
import { type DiffFormat, diffFormats, reportDiff } from '../report/diff.ts';
import { quote } from '../text/printable.ts';
import { nearest } from '../text/suggest.ts';
import { composeShow } from './build-show.ts';
import { type FetchOptions, isAddressed } from './fetch-feed.ts';
import { findShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { rulesOfHarm } from './harm-rules.ts';
import { CannotError, exit, type Host, isRunner } from './host.ts';
import { comparables, type DividedFeed, lackOf, ownFeed, readOld } from './old-feed.ts';
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
  if (old === '-' && fresh === '-') {
    throw new CannotError('Standard input can only be one of the two feeds.', 'Name the other one.');
  }
  const before = await readSide(old, host, settings, options);
  const after = await readSide(fresh, host, settings, options);
  if (!before || !after) return exit.findings;
  const changes = compareFeeds(...comparables(before, after), fieldName);
  const lacks = [lackOf(before, old), lackOf(after, fresh ?? '')].join('');
  if (lacks !== '') await host.err.write(lacks);
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

/** A feed, or the feed that a show would become; nothing when the show has errors, which are reported. */
async function readSide(
  given: string | undefined,
  host: Host,
  settings: ReturnType<typeof readSettings>,
  fetching: FetchOptions & Pick<DiffOptions, 'feed'>,
): Promise<DividedFeed | undefined> {
  if (given !== undefined && !isShow(given, host)) return readOld(given, host, fetching);
  const show = findShow(given, host.cwd);
  // What the lock says against it is what the comparison is about.
  const levels = new Map([
    ...Object.values(rulesOfHarm).map((rule) => [rule, 'off'] as const),
    ...settings.levels,
  ]);
  const { walk, pieces, rest } = await composeShow(show, { ...settings, levels, feed: fetching.feed });
  if (!pieces) {
    const colour = wantsColour({}, host, host.err);
    await host.err.write(reportWalk(walk, show, host, { format: 'text', colour }));
    return undefined;
  }
  const bytesOf = (list: typeof pieces) =>
    Buffer.concat(list.map((piece) => Buffer.from(piece as Uint8Array)));
  return ownFeed([bytesOf(pieces), ...(rest?.() ?? []).map(bytesOf)], 'the feed to be built');
}

const isShow = (given: string | undefined, { cwd }: Host): boolean =>
  given === undefined || isShowPath(resolve(cwd, given), given);

function isShowPath(path: string, given: string): boolean {
  return (
    given !== '-' && !isAddressed(given) && (kindOf(path) === 'folder' || /\.(?:ya?ml|json)$/i.test(path))
  );
}
