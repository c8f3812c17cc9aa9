import type { Placed } from '../feed/placed.ts';
import { openChecker } from '../rules/check.ts';
import type { Finding } from '../text/finding.ts';
import type { FoundShow } from './find-show.ts';
import { reportWalk } from './findings.ts';
import type { Host } from './host.ts';

/** What is wrong with a network file, in the words of the rules. */
export function judgeNetwork({ origin, remarks }: Placed): readonly Finding[] {
  const checker = openChecker({ profiles: ['apple'], levels: new Map() });
  checker.checkShow({ origin, remarks });
  // A network is no show: only what its reader remarked on counts.
  const meant = new Set(remarks.map(({ rule }) => rule));
  return checker.findings().findings.filter(({ rule }) => meant.has(rule));
}

/** The findings of a network file as text. */
export function reportNetwork(
  { findings, file }: { readonly findings: readonly Finding[]; readonly file: FoundShow },
  host: Host,
  options: Parameters<typeof reportWalk>[3],
): string {
  const counts = { errors: findings.length, warnings: 0, hints: 0 };
  return reportWalk({ findings, counts, episodes: [] }, file, host, options);
}
