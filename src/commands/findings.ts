import type { FixedFile } from '../report/findings.ts';
import type { Format } from '../report/formats.ts';
import { report } from '../report/report.ts';
import { decodeUtf8 } from '../text/decode.ts';
import type { Finding, Summary } from '../text/finding.ts';
import { limits } from '../text/limits.ts';
import { SourceText } from '../text/source.ts';
import { version } from '../version.ts';
import type { FoundShow } from './find-show.ts';
import { type Host, isRunner } from './host.ts';
import type { Walk } from './walk-show.ts';

/** The findings of a walk as text, with the paths that the user sees. */
export function reportWalk(
  walk: Pick<Walk, 'findings' | 'counts' | 'episodes'> & Partial<Pick<Walk, 'outcomes'>>,
  show: FoundShow,
  host: Host,
  options: {
    format: Format;
    colour: boolean;
    passed?: boolean | undefined;
    fixed?: readonly FixedFile[] | undefined;
  },
): string {
  const sources = new Map<string, SourceText | undefined>();
  const origin = new Map<string, string>();
  const findings = walk.findings.map((finding): Finding => {
    const file = show.shown(finding.place.file);
    origin.set(file, finding.place.file);
    const related = finding.related.map((other) => ({
      ...other,
      place: { ...other.place, file: show.shown(other.place.file) },
    }));
    return { ...finding, place: { ...finding.place, file }, related };
  });
  const source = (file: string): SourceText | undefined => {
    if (!sources.has(file)) {
      // A finding and what it refers to stand in different files; more are not kept.
      if (sources.size >= 4) sources.clear();
      const read = show.files.read(origin.get(file) ?? file, limits.transcriptFile);
      const decoded = read.ok ? decodeUtf8(read.value) : undefined;
      sources.set(file, decoded && new SourceText(file, decoded.ok ? decoded.text : decoded.valid));
    }
    return sources.get(file);
  };
  const summary: Summary = { ...walk.counts, episodes: walk.episodes.length };
  const { format, colour, passed, fixed } = options;
  return report(
    {
      findings,
      summary,
      source,
      ...(passed ? { outcomes: walk.outcomes } : {}),
      ...(fixed ? { fixed } : {}),
    },
    { format, colour, runner: isRunner(host), version },
  );
}
