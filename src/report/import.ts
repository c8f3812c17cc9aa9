import type { Change } from '../diff/change.ts';

/** Fields that a build makes anew. */
const renewed: ReadonlySet<string | undefined> = new Set(['generator', 'lastBuild']);

/**
 * What the feed of an imported show says otherwise than the one it was made from, a line for each field: what is
 * lost or changed before what it says in addition.
 */
export function reportDifferences(changes: readonly Change[]): string {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (renewed.has(change.field)) continue;
    const isNew = change.field !== undefined && change.before === undefined;
    const whose = change.episode ? 'episode' : 'show';
    const key =
      change.field === undefined ? change.message : `${whose} ${change.field} ${isNew ? 'added' : 'changed'}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const lines = [...groups.values()].map((group) => {
    const [first] = group as [Change];
    const more = group.length > 1 ? ` And ${(group.length - 1).toLocaleString('en-US')} more like this.` : '';
    return {
      isNew: first.before === undefined && first.field !== undefined,
      line: `  ${first.message}${more}\n`,
    };
  });
  return [...lines.filter(({ isNew }) => !isNew), ...lines.filter(({ isNew }) => isNew)]
    .map(({ line }) => line)
    .join('');
}
