import { relative, resolve, sep } from 'node:path';
import { reportChanges } from '../report/changes.ts';
import { count } from '../report/count.ts';
import type { Choice } from '../rules/check.ts';
import { printablePath } from '../text/printable.ts';
import type { Changed } from './changed-since.ts';
import { findNetwork } from './find-network.ts';
import { type FoundShow, findShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { demandWritten, describeFixed, fixShow } from './fix.ts';
import { CannotError, exit, type Host, isRunner } from './host.ts';
import { readMost, readSettings, wantsColour } from './options.ts';
import { withProgress } from './progress.ts';
import { validateNetwork } from './validate-network.ts';
import type { ValidateOptions } from './validate-options.ts';
import { describeWalk } from './verbose.ts';
import { episodesDir, lockFile, walkShow } from './walk-show.ts';
import type { Rerun } from './watch.ts';

/**
 * Every check; nothing is written unless mistakes are to be fixed. With files, or since a revision, only some of
 * the findings are reported and fixed.
 */
export async function validate(
  given: string | undefined,
  files: readonly string[],
  options: ValidateOptions,
  host: Host,
): Promise<number> {
  const command: Rerun = { run: (show, world) => validateShow(show, files, options, world) };
  if (options.watch && (options.fix || options.fixDryRun)) {
    throw new CannotError(
      '--watch does not fix: files that are open in an editor would change under its hands.',
      'Leave out --watch, or --fix.',
    );
  }
  const network = findNetwork(given, host.cwd);
  if (network) return validateNetwork(network, files, options, host);
  const show = findShow(given, host.cwd);
  if (!options.watch) return command.run(show, host);
  const { watchShow } = await import('./watch.ts');
  return watchShow(show, options, host, command);
}

async function validateShow(
  show: FoundShow,
  files: readonly string[],
  options: ValidateOptions,
  host: Host,
): Promise<number> {
  const settings = readSettings(options, host);
  const most = readMost(options.maxWarnings);
  const { now, profiles, levels, quiet, format } = settings;
  const { changedSince: revision } = options;
  const changed = revision === undefined ? undefined : await readChanges(revision, show, host);
  const choose = chooseFindings(files, changed, show, host.cwd);
  const walkOptions = { now, profiles, levels, choose };
  const wanted = choose && { has: (file: string) => choose(file, []) };
  const { walk, fixed } = await withProgress(options, host, async (progress) => {
    if (!options.fix && !options.fixDryRun)
      return { walk: await walkShow(show, { ...walkOptions, progress }), fixed: undefined };
    const mended = await fixShow(show, walkOptions, wanted, options);
    return { walk: mended.walk, fixed: mended };
  });
  const { counts } = walk;
  if (options.verbose) {
    await host.err.write(describeWalk(walk, show, now));
    if (changed) await host.err.write(`Compared with commit ${changed.commit}\n`);
  }
  if (fixed && !quiet && !options.fixDryRun) await host.err.write(describeFixed(fixed.files, host));
  const colour = wantsColour(options, host, host.out);
  if (fixed && options.fixDryRun && format !== 'json') {
    await host.out.write(reportChanges(fixed.files, counts, { colour, runner: isRunner(host) }));
  } else if (options.passed || !quiet || format !== 'text' || counts.errors + counts.warnings > 0) {
    const { passed } = options;
    await host.out.write(reportWalk(walk, show, host, { format, colour, passed, fixed: fixed?.files }));
  }
  if (changed && walk.left > 0 && !quiet && format !== 'json') {
    const file = printablePath(show.shown(show.showFile));
    const why = changed.has(show.showFile)
      ? `${file} changed, which can matter to every episode`
      : 'Of files that did not change';
    await host.err.write(
      `${why}: ${count(walk.left, 'finding')} not shown.\n  help: Leave out --changed-since to see all.\n`,
    );
  }
  if (fixed) demandWritten(fixed);
  if (walk.unopened) return exit.cannot;
  return counts.errors > 0 || counts.warnings > most ? exit.findings : exit.fine;
}

/**
 * Which findings to report; all, when nothing was said. A finding is wanted for the file it stands in. One about two episodes is also wanted when the other one
 * changed: the change brought it about.
 */
function chooseFindings(
  files: readonly string[],
  changed: Changed | undefined,
  show: FoundShow,
  cwd: string,
): Choice | undefined {
  if (files.length === 0 && !changed) return undefined;
  const named = new Set(files.map((file) => relative(show.root, resolve(cwd, file)).split(sep).join('/')));
  const isEpisode = (file: string): boolean => file.startsWith(`${episodesDir}/`);
  return (file, others) =>
    (named.size === 0 || named.has(file)) &&
    (!changed ||
      changed.has(file) ||
      // Of an episode whose file went away, the lock speaks, which need not have changed.
      file === lockFile ||
      (isEpisode(file) && others.some((other) => isEpisode(other) && changed.has(other))));
}

async function readChanges(revision: string, show: FoundShow, host: Host): Promise<Changed> {
  const { changedSince } = await import('./changed-since.ts');
  return changedSince(revision, show, host);
}
