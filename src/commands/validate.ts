import { relative, resolve, sep } from 'node:path';
import { summarise } from '../text/finding.ts';
import { findShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import { exit, type Host } from './host.ts';
import { type GlobalOptions, readMost, readSettings, wantsColour } from './options.ts';
import { describeWalk } from './verbose.ts';
import { walkShow } from './walk-show.ts';

export interface ValidateOptions extends GlobalOptions {
  readonly maxWarnings?: string;
}

/** Every check, nothing written. With files, only what stands in them is reported. */
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
  const walk = await walkShow(show, { now, profiles, levels });
  if (options.verbose) await host.err.write(describeWalk(walk, show, now));
  const wanted = new Set(
    files.map((file) => relative(show.root, resolve(host.cwd, file)).split(sep).join('/')),
  );
  const findings =
    wanted.size === 0 ? walk.findings : walk.findings.filter(({ place }) => wanted.has(place.file));
  const counts = wanted.size === 0 ? walk.counts : summarise(findings, walk.episodes.length);
  if (!settings.quiet || settings.format !== 'text' || counts.errors + counts.warnings > 0) {
    const colour = wantsColour(options, host, host.out);
    await host.out.write(
      reportWalk({ ...walk, findings, counts }, show, host, { format: settings.format, colour }),
    );
  }
  if (walk.unopened) return exit.cannot;
  return counts.errors > 0 || counts.warnings > most ? exit.findings : exit.fine;
}
