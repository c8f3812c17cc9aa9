import { type Finding, kindOf } from '../text/finding.ts';

/** Of more than this a kind is told in full only a few times. */
const most = 8;
const told = 3;
const mostLines = 6;

/** The findings that are shown, and what is said below some of them about those that are not. */
export interface Folded {
  readonly shown: readonly Finding[];
  readonly rest: ReadonlyMap<Finding, string>;
}

/**
 * Shows the first findings of each kind, and says below the last of them how many more there are, and where the
 * next ones stand. `totals` counts all of a kind, those among them that were not listed.
 */
export function fold(findings: readonly Finding[], totals: ReadonlyMap<string, number>): Folded {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    const list = kinds.get(kind);
    if (list) list.push(finding);
    else kinds.set(kind, [finding]);
  }
  const hidden = new Set<Finding>();
  const rest = new Map<Finding, string>();
  for (const [kind, list] of kinds) {
    const all = Math.max(totals.get(kind) ?? 0, list.length);
    if (all <= most && list.length === all) continue;
    const kept = all <= most ? list.length : told;
    for (const finding of list.slice(kept)) hidden.add(finding);
    const last = list[Math.min(kept, list.length) - 1]!;
    rest.set(last, moreOf(all - Math.min(kept, list.length), list.slice(kept)));
  }
  return { shown: findings.filter((finding) => !hidden.has(finding)), rest };
}

function moreOf(number: number, next: readonly Finding[]): string {
  const lines = [...new Set(next.map(({ place }) => place.line))];
  const named = lines.slice(0, mostLines).join(', ');
  const more = next.length < number || lines.length > mostLines ? ' …' : '';
  const where =
    lines.length === 0 ? '' : lines.length === 1 ? `, in line ${named}` : `, in lines ${named}${more}`;
  return `${number.toLocaleString('en-US')} more like this${where}`;
}
