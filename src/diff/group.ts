import { quote } from '../text/printable.ts';
import type { Change, Harm } from './change.ts';

/** Changes of the same kind to the same field of several episodes, or a change that stands alone. */
export interface Group {
  readonly changes: readonly [Change, ...Change[]];
  /** What changed, in a sentence about all of them. */
  readonly message: string;
}

/** So many changes of one kind are still told one by one. */
const few = 3;

/** Brings together what happened to many episodes in the same way, in the order of the first of each. */
export function groupChanges(changes: readonly Change[]): readonly Group[] {
  const alike = new Map<string, [Change, ...Change[]]>();
  for (const [index, change] of changes.entries()) {
    const { kind, weight, field, before, after, episode } = change;
    const how = [kind, weight, field, before === undefined, after === undefined].join(' ');
    const key = episode ? how : `${index}`;
    const list = alike.get(key);
    if (list) list.push(change);
    else alike.set(key, [change]);
  }
  return [...alike.values()].flatMap((list): Group[] =>
    list.length > few
      ? [{ changes: list, message: messageOf(list) }]
      : list.map((change) => ({ changes: [change], message: change.message })),
  );
}

function messageOf(changes: readonly [Change, ...Change[]]): string {
  const [{ kind, field, before, after }] = changes;
  const many = `${changes.length.toLocaleString('en-US')} episodes`;
  if (kind === 'added') return `${many} are new.`;
  if (kind !== 'changed') return harmed[kind]?.(many) ?? `${many}: ${kind}.`;
  if (field === undefined) return `The oldest ${many} made room for newer ones.`;
  const what = before === undefined ? 'was added' : after === undefined ? 'was removed' : 'changed';
  return `The ${quote(field)} of ${many} ${what}.`;
}

const harmed: Readonly<Partial<Record<Harm, (many: string) => string>>> = {
  'guid-changed': (many) =>
    `${many} have another guid: apps take them for new episodes and download them again.`,
  'guid-lost': (many) => `${many} lost their guid: apps download them again and forget what was heard.`,
  'episodes-removed': (many) => `${many} are gone: apps remove them, and links to them break.`,
  'enclosure-lost': (many) => `${many} lost their media file: apps cannot play them.`,
  'date-moved': (many) => `The date of ${many} moved: apps sort them elsewhere, and may announce them again.`,
  'episodes-blocked': (many) => `${many} are blocked: directories take them out.`,
  'explicit-changed': (many) =>
    `Whether ${many} are explicit changed: they appear in some countries, or vanish there.`,
};
