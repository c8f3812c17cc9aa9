import { resolve } from 'node:path';
import { DiskError } from '../disk.ts';
import { reportDiff } from '../report/diff.ts';
import { documents } from '../report/formats.ts';
import { printable } from '../text/printable.ts';
import { buildNetwork } from './build-network.ts';
import type { BuildOptions } from './build-options.ts';
import { buildShow, composeShow } from './build-show.ts';
import { wordsFor } from './build-words.ts';
import { readAllowed } from './diff.ts';
import { findNetwork } from './find-network.ts';
import { type FoundShow, findShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { levelsFor } from './harm-rules.ts';
import { heldBack } from './held-back.ts';
import { CannotError, exit, type Host, isRunner } from './host.ts';
import { lackOf, readOld } from './old-feed.ts';
import { readSettings, wantsColour } from './options.ts';
import { withProgress } from './progress.ts';
import { describeWalk } from './verbose.ts';
import type { Walk } from './walk-show.ts';
import type { Rerun } from './watch.ts';

/** Checks a show and writes its feed, and says what it did. */
export async function build(given: string | undefined, options: BuildOptions, host: Host): Promise<number> {
  if (options.watch && options.stdout) {
    throw new CannotError('--watch and --stdout do not go together.', 'Leave out one of them.');
  }
  if (options.feed !== undefined && !options.stdout && options.guard === undefined) {
    throw new CannotError(
      'All feeds of a show are built together: --feed names one for --stdout or --guard.',
      'Leave out --feed, or add one of them.',
    );
  }
  const command: Rerun = { run: (show, world) => buildOnce(show, options, world), outIsNews: true };
  const network = findNetwork(given, host.cwd);
  if (network) return buildNetwork(network, options, host);
  const show = findShow(given, host.cwd);
  if (!options.watch) return command.run(show, host);
  const { watchShow } = await import('./watch.ts');
  return watchShow(show, options, host, command);
}

async function buildOnce(show: FoundShow, options: BuildOptions, host: Host): Promise<number> {
  const { quiet, format, ...settings } = readSettings(options, host);
  const { drafts, future, check, frozen, feed } = options;
  const out = options.out === undefined ? undefined : resolve(host.cwd, options.out);
  const allowed = readAllowed(options.allow);
  const levels = new Map([...levelsFor(allowed), ...settings.levels]);
  const asOf = options.asOf !== undefined;
  const wanted = { ...settings, levels, drafts, future, check, frozen, feed, out, asOf, allowed };
  const reportFindings = async (walk: Walk): Promise<void> => {
    if (options.verbose) await host.err.write(describeWalk(walk, show, settings.now));
    const { errors, warnings, hints } = walk.counts;
    if (errors + warnings + (quiet ? 0 : hints) === 0 && !documents.has(format)) return;
    const colour = wantsColour(options, host, host.err);
    await host.err.write(reportWalk(walk, show, host, { format, colour }));
  };
  try {
    if (options.stdout) {
      const { walk, composed, pieces } = await withProgress(options, host, (progress) =>
        composeShow(show, { ...wanted, progress }),
      );
      await reportFindings(walk);
      if (walk.unopened) return exit.cannot;
      if (!pieces || !composed) return exit.findings;
      for (const piece of pieces) await host.out.write(piece);
      if (!quiet) await host.err.write(heldBack(walk.episodes, composed.episodes, show.shown));
      return exit.fine;
    }
    const guard = options.guard === undefined ? undefined : await readOld(options.guard, host, options);
    const lacks = guard ? lackOf(guard, options.guard!) : '';
    if (lacks !== '') await host.err.write(lacks);
    const built = await withProgress(options, host, (progress) =>
      buildShow(show, { ...wanted, guard, progress }),
    );
    await reportFindings(built.walk);
    if (built.outcome === 'guarded') {
      const colour = wantsColour(options, host, host.err);
      const github = isRunner(host);
      const changes = built.harm!;
      await host.err.write(reportDiff({ changes, allowed }, { format: 'text', colour, github }));
    }
    const { words, help } = wordsFor(built, host.cwd);
    const fine = ['written', 'unchanged', 'current'].includes(built.outcome);
    if (built.walk.unopened) return exit.cannot;
    if (!fine) {
      if (words) await host.err.write(`${words}\n  help: ${help}\n`);
      return exit.findings;
    }
    if (!quiet) {
      await host.out.write(
        `${words}\n${heldBack(built.walk.episodes, built.feeds?.[0]?.composed.episodes ?? [], show.shown)}`,
      );
    }
    return exit.fine;
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    throw new CannotError(printable(error.message), 'The feed that was there is unchanged.');
  }
}
