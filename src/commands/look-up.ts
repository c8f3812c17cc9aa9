import { type AuthorField, authorFields, nameHere } from '../markdown/field-list.ts';
import { groups, type RuleGroup } from '../rules/groups.ts';
import { rules } from '../rules/index.ts';
import { type ProfileInfo, profiles } from '../rules/profiles.ts';
import type { Rule } from '../rules/rule.ts';
import { holdersOf } from '../tags/podcast-parts.ts';
import { type ListedTag, listTags } from '../tags/tag-list.ts';
import { nearest } from '../text/suggest.ts';

/** Something that can be explained. `called` is what another tool calls a field. */
export type Topic =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'profile'; readonly profile: ProfileInfo }
  | { readonly kind: 'group'; readonly group: RuleGroup }
  | { readonly kind: 'field'; readonly field: AuthorField; readonly called?: string }
  | { readonly kind: 'tag'; readonly tag: ListedTag };

/**
 * What a word stands for: a rule, a profile, the beginning of ids, a field, an element of a feed, or a key of
 * another tool. Several things where they have the same name, none where nothing has it.
 */
export function lookUp(word: string): readonly Topic[] {
  const element = /^<\/?([\w:-]+)[^<]*$/.exec(word)?.[1];
  if (element !== undefined) return tagsOf(element);
  const wanted = word.toLowerCase();
  const found: readonly Topic[] = [
    ...rules.filter(({ id }) => id === wanted).map((rule) => ({ kind: 'rule', rule }) as const),
    ...profiles
      .filter(({ name }) => name === wanted)
      .map((profile) => ({ kind: 'profile', profile }) as const),
    ...groups
      .filter(({ prefix }) => prefix === wanted.replace(/-\*?$/, ''))
      .map((group) => ({ kind: 'group', group }) as const),
    ...fieldList()
      .filter(({ key }) => key.toLowerCase() === wanted)
      .map((field) => ({ kind: 'field', field }) as const),
  ];
  if (found.length > 0) return found;
  const tags = tagsOf(word);
  if (tags.length > 0) return tags;
  return fieldList()
    .filter(({ kind, key }) => nameHere(kind, word) === key)
    .map((field) => ({ kind: 'field', field, called: word }));
}

/** The name that a word most probably was meant to be. */
export function nearestName(word: string): string | undefined {
  const names = [
    ...rules.map(({ id }) => id),
    ...profiles.map(({ name }) => name),
    ...groups.map(({ prefix }) => prefix),
    ...fieldList().flatMap(({ key }) => key),
    ...listTags().map(({ element }) => element),
    ...fieldList().flatMap(({ aliases }) => aliases),
  ];
  return nearest(word.replace(/^<|>$/g, ''), names);
}

function fieldList(): readonly AuthorField[] {
  return [...authorFields('show'), ...authorFields('episode')];
}

function tagsOf(element: string): readonly Topic[] {
  const wanted = element.toLowerCase();
  const listed = listTags();
  const exact = listed.filter((tag) => tag.element.toLowerCase() === wanted);
  // An element that only stands inside others is explained with them.
  const holders = exact.length > 0 ? undefined : holdersOf(wanted);
  const tags = holders ? listed.filter((tag) => holders.has(tag.element)) : exact;
  return tags.map((tag) => ({ kind: 'tag', tag }));
}
