import { join, resolve } from 'node:path';
import { DiskError, isInside, kindOf } from '../disk.ts';
import { beginFile, scratchFile } from '../new-file.ts';
import { count } from '../report/count.ts';
import { documents } from '../report/formats.ts';
import { writeOpml } from '../tags/opml.ts';
import { foldName } from '../text/file-name.ts';
import { printable, printablePath } from '../text/printable.ts';
import type { BuildOptions } from './build-options.ts';
import { type Built, buildShow, publicFeeds } from './build-show.ts';
import { shownPath, wordsFor } from './build-words.ts';
import { readAllowed } from './diff.ts';
import type { FoundNetwork } from './find-network.ts';
import type { FoundShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { levelsFor } from './harm-rules.ts';
import { heldBack } from './held-back.ts';
import { CannotError, exit, type Host } from './host.ts';
import { reportNetwork } from './judge-network.ts';
import { mergeWalks } from './merge-walks.ts';
import { readSettings, wantsColour } from './options.ts';
import { withProgress } from './progress.ts';
import { demandOneShow } from './validate-network.ts';
import { describeWalk } from './verbose.ts';

type BuiltShow = Built & { readonly of: FoundShow };

/** Builds every show of a network: each whole or not at all, whatever becomes of the others. */
export async function buildNetwork(
  network: FoundNetwork,
  options: BuildOptions,
  host: Host,
): Promise<number> {
  const { out, stdout, watch, guard, feed, drafts, future, check, frozen } = options;
  demandOneShow('build', { '--stdout': stdout, '--watch': watch, '--guard': guard, '--feed': feed });
  const { quiet, format, ...settings } = readSettings(options, host);
  if (network.findings.length > 0) {
    const colour = wantsColour(options, host, host.err);
    await host.err.write(reportNetwork(network, host, { format, colour }));
    return exit.findings;
  }
  const allowed = readAllowed(options.allow);
  const levels = new Map([...levelsFor(allowed), ...settings.levels]);
  const asOf = options.asOf !== undefined;
  const wanted = { ...settings, levels, drafts, future, check, frozen, asOf, allowed };
  const target = out === undefined ? undefined : resolve(host.cwd, out);
  const built: BuiltShow[] = [];
  try {
    for (const [index, show] of network.shows.entries()) {
      // Below the folder that is named, shows keep their folders: they may have files of one name.
      const folder = target === undefined ? undefined : join(target, network.folders[index]!);
      const made = await withProgress(options, host, (progress) =>
        buildShow(show, { ...wanted, out: folder, progress }),
      );
      if (options.verbose) await host.err.write(describeWalk(made.walk, show, settings.now));
      built.push({ ...made, of: show });
    }
    await reportFindings(built);
    const failed = built.filter(({ outcome }) => !fine.has(outcome));
    for (const each of built) await say(each);
    const list =
      failed.length === 0
        ? writeList({ ...network, root: target ?? network.root }, built, check === true)
        : 'none';
    if (list !== 'none' && !quiet) {
      const path = printablePath(shownPath(join(target ?? network.root, network.opml!), host.cwd));
      await host.out.write(`${listWords[list](path)}\n`);
    }
    if (!quiet && failed.length > 0) {
      const refused = failed.map(({ of }) => printablePath(of.shown(of.showFile))).join(', ');
      await host.err.write(`${failed.length} of ${count(built.length, 'show')} not built: ${refused}\n`);
    }
    if (built.some(({ walk }) => walk.unopened)) return exit.cannot;
    return failed.length > 0 || list === 'stale' ? exit.findings : exit.fine;
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    throw new CannotError(
      printable(error.message),
      'Every show has the feeds that it had, or all of its new ones.',
    );
  }

  async function reportFindings(shows: readonly BuiltShow[]): Promise<void> {
    const { walk, show } = mergeWalks(shows.map(({ of, walk: each }) => ({ show: of, walk: each })));
    const { errors, warnings, hints } = walk.counts;
    if (errors + warnings + (quiet ? 0 : hints) === 0 && !documents.has(format)) return;
    const colour = wantsColour(options, host, host.err);
    await host.err.write(reportWalk(walk, show, host, { format, colour }));
  }

  async function say(each: BuiltShow): Promise<void> {
    const { words, help } = wordsFor(each, host.cwd);
    if (!fine.has(each.outcome)) {
      if (words) await host.err.write(`${words}\n  help: ${help}\n`);
    } else if (!quiet) {
      const held = heldBack(each.walk.episodes, each.feeds?.[0]?.composed.episodes ?? [], each.of.shown);
      await host.out.write(`${words}\n${held}`);
    }
  }
}

const fine: ReadonlySet<Built['outcome']> = new Set(['written', 'unchanged', 'current'] as const);

const listWords = {
  written: (path: string) => `Wrote ${path}`,
  unchanged: (path: string) => `Unchanged: ${path}`,
  current: (path: string) => `${path} is up to date`,
  stale: (path: string) => `${path} would change.`,
};

/** Writes the list of all feeds of a network that are for everybody, when its author wants one. */
function writeList(
  { root, title, opml }: FoundNetwork,
  built: readonly BuiltShow[],
  check: boolean,
): keyof typeof listWords | 'none' {
  if (opml === undefined) return 'none';
  const path = join(root, opml);
  const isTaken = built.some(({ files = [] }) => files.some((file) => foldName(file) === foldName(path)));
  const isOutside = kindOf(root) !== undefined && !isInside(root, path);
  if (isOutside || kindOf(path) === 'folder' || isTaken || !/\.(?:opml|xml)$/i.test(opml)) {
    throw new CannotError(
      `The list of feeds cannot be ${printablePath(opml)}.`,
      'Name a file beside the network file that ends in .opml.',
    );
  }
  const file = check ? scratchFile() : beginFile(path);
  try {
    file.write(
      writeOpml(
        title,
        built.flatMap(({ feeds = [] }) => publicFeeds(feeds)),
      ),
    );
    if (check) return file.equals(path) ? 'current' : 'stale';
    return file.commit() ? 'written' : 'unchanged';
  } finally {
    file.discard();
  }
}
