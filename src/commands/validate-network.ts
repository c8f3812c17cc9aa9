import type { FoundNetwork } from './find-network.ts';
import { reportWalk } from './findings.ts';
import { CannotError, exit, type Host } from './host.ts';
import { reportNetwork } from './judge-network.ts';
import { mergeWalks, type WalkedShow } from './merge-walks.ts';
import { readMost, readSettings, wantsColour } from './options.ts';
import { withProgress } from './progress.ts';
import type { ValidateOptions } from './validate-options.ts';
import { describeWalk } from './verbose.ts';
import { walkShow } from './walk-show.ts';

/** Checks every show of a network, and reports on all of them at once. */
export async function validateNetwork(
  network: FoundNetwork,
  files: readonly string[],
  options: ValidateOptions,
  host: Host,
): Promise<number> {
  const { fix, fixDryRun, changedSince, watch, passed } = options;
  demandOneShow('validate', { '--fix': fix, '--fix-dry-run': fixDryRun, '--passed': passed });
  demandOneShow('validate', { '--changed-since': changedSince, '--watch': watch, FILES: files.length > 0 });
  const { now, profiles, levels, quiet, format } = readSettings(options, host);
  const most = readMost(options.maxWarnings);
  if (network.findings.length > 0) {
    const colour = wantsColour(options, host, host.out);
    await host.out.write(reportNetwork(network, host, { format, colour }));
    return exit.findings;
  }
  const walked: WalkedShow[] = [];
  for (const show of network.shows) {
    const walk = await withProgress(options, host, (progress) =>
      walkShow(show, { now, profiles, levels, progress }),
    );
    if (options.verbose) await host.err.write(describeWalk(walk, show, now));
    walked.push({ show, walk });
  }
  const { walk, show } = mergeWalks(walked);
  const { errors, warnings } = walk.counts;
  if (!quiet || format !== 'text' || errors + warnings > 0) {
    const colour = wantsColour(options, host, host.out);
    await host.out.write(reportWalk(walk, show, host, { format, colour }));
  }
  if (walked.some((each) => each.walk.unopened)) return exit.cannot;
  return errors > 0 || warnings > most ? exit.findings : exit.fine;
}

/** Throws CannotError for what is said of a network and can only be said of one show. */
export function demandOneShow(command: string, given: Readonly<Record<string, unknown>>): void {
  for (const [option, value] of Object.entries(given)) {
    if (value === undefined || value === false) continue;
    throw new CannotError(
      `${option} is for one show, and this is a network.`,
      `Name the show: podfeed ${command} path/to/show`,
    );
  }
}
