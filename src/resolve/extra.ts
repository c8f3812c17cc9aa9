import type { ExtraElement } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import { asRead, isLender, lendersFor, lentBy } from '../tags/lent-attributes.ts';
import { showTags } from '../tags/show-tags.ts';
import { elementsOf, hasField } from '../tags/table.ts';
import type { TagTable } from '../tags/tag.ts';

interface Kept {
  readonly extra?: readonly ExtraElement[];
  readonly remarks: readonly Remark[];
}

/**
 * Elements that may stand beside the fields of a show or an episode. One with a field of its own would be there twice;
 * one that lends attributes needs one that takes them.
 */
export function resolveExtra<Fields>(
  table: TagTable<Fields>,
  owner: Fields,
  extra: readonly ExtraElement[] | undefined,
): Kept {
  if (!extra) return { remarks: [] };
  const isItem = ({ name, namespace }: ExtraElement): boolean =>
    name === 'item' && namespace === '' && (table as object) === showTags;
  const lenders = extra.filter((element) => isLender(table, element));
  const others = extra.filter((element) => !lenders.includes(element));
  const isKnown = (element: ExtraElement): boolean => isItem(element) || hasField(table, element);
  const lent = lenders.length > 0 ? lendersFor(table, elementsOf(table, owner), lenders) : [];
  const kept = [
    ...others.filter((element) => !isKnown(element)),
    ...lent.map((element) => asRead(table, element)),
  ];
  const remark = (rule: string, { name }: ExtraElement) => ({ rule, path: ['extra'], text: name });
  const idle = lenders.filter((element) => lentBy(table, element).length > 0 && !lent.includes(element));
  return {
    ...(kept.length > 0 ? { extra: kept } : {}),
    remarks: [
      ...others.filter(isKnown).map((element) => remark('xml-extra-known', element)),
      ...idle.map((element) => remark('xml-extra-idle', element)),
    ],
  };
}
