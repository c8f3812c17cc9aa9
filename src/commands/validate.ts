import { relative, resolve, sep } from 'node:path';
import { reportChanges } from '../report/changes.ts';
import { summarise } from '../text/finding.ts';
import { type FoundShow, findShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { demandWritten, describeFixed, fixShow } from './fix.ts';
import { CannotError, exit, type Host, isRunner } from './host.ts';
import { type GlobalOptions, readSettings, wantsColour } from './options.ts';
import { describeWalk } from './verbose.ts';
import { walkShow } from './walk-show.ts';

export interface ValidateOptions extends GlobalOptions {
  readonly maxWarnings?: string;
  readonly passed?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

/** Every check; nothing is written unless mistakes are to be fixed. With files, only they are reported on and fixed. */
export async function validate(
  given: string | undefined,
  files: readonly string[],
  options: ValidateOptions,
  host: Host,
): Promise<number> {
  const settings = readSettings(options, host);
  const most = readMost(options.maxWarnings);
  const show = findShow(given, host.cwd);
  const { now, profiles, levels } = settings;
  const walkOptions = { now, profiles, levels };
  const wanted = wantedFiles(files, show, host);
  const fixed =
    options.fix || options.fixDryRun ? await fixShow(show, walkOptions, wanted, options) : undefined;
  const walk = fixed?.walk ?? (await walkShow(show, walkOptions));
  if (options.verbose) await host.err.write(describeWalk(walk, show, now));
  const findings = wanted ? walk.findings.filter(({ place }) => wanted.has(place.file)) : walk.findings;
  const counts = wanted ? summarise(findings, walk.episodes.length) : walk.counts;
  if (fixed && !settings.quiet && !options.fixDryRun) await host.err.write(describeFixed(fixed.files, host));
  if (fixed && options.fixDryRun && settings.format !== 'json') {
    const colour = wantsColour(options, host, host.out);
    await host.out.write(reportChanges(fixed.files, counts, { colour, runner: isRunner(host) }));
  } else if (
    options.passed ||
    !settings.quiet ||
    settings.format !== 'text' ||
    counts.errors + counts.warnings > 0
  ) {
    const colour = wantsColour(options, host, host.out);
    await host.out.write(
      reportWalk({ ...walk, findings, counts }, show, host, {
        format: settings.format,
        colour,
        passed: options.passed,
        fixed: fixed?.files,
      }),
    );
  }
  if (fixed) demandWritten(fixed);
  if (walk.unopened) return exit.cannot;
  return counts.errors > 0 || counts.warnings > most ? exit.findings : exit.fine;
}

/** The files that were named, as paths of the project; nothing when all are meant. */
function wantedFiles(files: readonly string[], show: FoundShow, host: Host): ReadonlySet<string> | undefined {
  if (files.length === 0) return undefined;
  return new Set(files.map((file) => relative(show.root, resolve(host.cwd, file)).split(sep).join('/')));
}

function readMost(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CannotError('--max-warnings takes a whole number.');
}
