import type { ExtraElement } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import { isLender, withLent } from '../tags/lent-attributes.ts';
import { asForeign } from '../tags/lent-parts.ts';
import { showTags } from '../tags/show-tags.ts';
import { elementsOf, hasField, readFields } from '../tags/table.ts';
import type { TagTable } from '../tags/tag.ts';
import { asNode } from '../xml/as-node.ts';

interface Kept {
  readonly extra?: readonly ExtraElement[];
  readonly remarks: readonly Remark[];
}

/**
 * Elements that may stand beside the fields of a show or an episode. One with a field of its own would be there twice;
 * one that lends needs one that takes it.
 */
export function resolveExtra<Fields extends { readonly extra?: readonly ExtraElement[] }>(
  table: TagTable<Fields>,
  owner: Fields,
  extra: readonly ExtraElement[] | undefined,
): Kept {
  if (!extra) return { remarks: [] };
  const isItem = ({ name, namespace }: ExtraElement): boolean =>
    name === 'item' && namespace === '' && (table as object) === showTags;
  const lenders = extra.filter((element) => isLender(table, element));
  const others = extra.filter((element) => !lenders.includes(element));
  const written = elementsOf(table, { ...owner, extra: undefined });
  const isKnown = (element: ExtraElement): boolean => isItem(element) || hasField(table, element, written);
  const idle: ExtraElement[] = [];
  const lent = lenders.length > 0 ? withLent(table, written, lenders, idle) : [];
  // In the order and the spelling in which they are read again.
  const again = readFields(
    table,
    lent.map((element) => asNode(asForeign(element))),
  ).fields.extra;
  const kept = [...others.filter((element) => !isKnown(element)), ...(again ?? [])];
  const remark = (rule: string, { name }: ExtraElement) => ({ rule, path: ['extra'], text: name });
  return {
    ...(kept.length > 0 ? { extra: kept } : {}),
    remarks: [
      ...others.filter(isKnown).map((element) => remark('xml-extra-known', element)),
      ...idle.map((element) => remark('xml-extra-idle', element)),
    ],
  };
}
