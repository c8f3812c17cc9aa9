import type { ExtraElement } from '../feed/feed.ts';
import type { Remark } from '../feed/placed.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import { showTags } from '../tags/show-tags.ts';
import { hasField } from '../tags/table.ts';

/** Elements that may stand beside the fields. One with a field of its own would be there twice. */
export function resolveExtra(
  kind: 'show' | 'episode',
  extra: readonly ExtraElement[] | undefined,
): { readonly extra?: readonly ExtraElement[]; readonly remarks: readonly Remark[] } {
  if (!extra) return { remarks: [] };
  const isKnown = (element: ExtraElement): boolean =>
    kind === 'show'
      ? (element.name === 'item' && element.namespace === '') || hasField(showTags, element)
      : hasField(episodeTags, element);
  const kept = extra.filter((element) => !isKnown(element));
  const remarks = extra.filter(isKnown).map(({ name }) => ({
    rule: 'xml-extra-known',
    path: ['extra'],
    text: name,
  }));
  return { ...(kept.length > 0 ? { extra: kept } : {}), remarks };
}
