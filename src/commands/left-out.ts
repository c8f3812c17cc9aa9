import type { Remark } from '../feed/placed.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import type { Inner } from '../tags/inner-elements.ts';
import type { ReadDocument } from '../tags/read-document.ts';
import { showTags } from '../tags/show-tags.ts';
import type { Tag } from '../tags/tag.ts';

/**
 * The rules that speak of what a feed says and no show takes over, sorted: what nobody can read, what is there twice,
 * what a channel or an item itself holds beside its elements, and addresses of files that are not whole.
 */
export function leftOut({ show, episodes }: ReadDocument): readonly string[] {
  const rules = new Set<string>();
  const look = ({ remarks }: { readonly remarks: readonly Remark[] }, names: ReadonlySet<string>): void => {
    for (const { rule, unread, detail } of remarks) {
      const isSecond = repeated.has(rule) && names.has(detail?.['element'] ?? '');
      const isLost = lost.get(rule)?.has(detail?.['element'] ?? '');
      if (unread || isSecond || isLost) rules.add(rule);
    }
  };
  look(show, ofShows);
  for (const episode of episodes) look(episode, ofEpisodes);
  // Without the page it is relative to, such an address would be taken for a file of the show.
  if ([show, ...episodes].some(({ image }) => isRelative(image))) rules.add('art-url-invalid');
  if (episodes.some(({ enclosure }) => isRelative(enclosure?.url))) rules.add('media-url-invalid');
  return [...rules].sort();
}

const isRelative = (address: string | undefined): boolean =>
  address !== undefined && address !== '' && !/^https?:\/\//i.test(address);

const repeated: ReadonlySet<string> = new Set([
  'xml-element-duplicate',
  'ns-tag-count',
  'media-enclosure-multiple',
  'ns-chapters-multiple',
]);

/** Values that are one of few words, or a number, and are nothing to their tags when they are something else. */
const words: ReadonlySet<string> = new Set([
  ...['guid isPermaLink', 'itunes:block', 'itunes:complete', 'itunes:isClosedCaptioned'],
  ...['podcast:block', 'podcast:location rel', 'podcast:podping usesPodping', 'podcast:trailer length'],
  ...['podcast:trailer season', 'podcast:updateFrequency complete', 'podcast:valueRecipient fee'],
]);

/** What holds elements of which each is looked at alone. */
const holders: ReadonlySet<string> = new Set(['channel', 'item', 'podcast:liveItem']);

/** Places of which a rule says that nothing can be read there. */
const lost: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['xml-value-word', words],
  ['ep-guid-permalink-case', words],
  ['ns-value-form', new Set([...words, ...holders])],
  ['xml-text-unexpected', holders],
  ['xml-attribute-unknown', holders],
  ['xml-attribute-extension', holders],
]);

const ofShows = singlesOf(showTags);
const ofEpisodes = singlesOf(episodeTags);

/** The elements of which a field keeps one; of what has no field, all are kept. */
function singlesOf(table: object): ReadonlySet<string> {
  return new Set(
    (Object.values(table) as Tag<unknown>[]).flatMap((tag) => [
      ...(tag.each && tag.through === undefined ? [] : tag.elements),
      ...singlesIn(tag),
    ]),
  );
}

/** The elements inside another one of which one is kept. */
function singlesIn({ each, parts = {}, inside = {}, holds = [] }: Inner): readonly string[] {
  const texts = Object.values(parts).filter((part) => part !== '' && !part.startsWith('@'));
  const held = each ? [] : holds.map(({ element }) => element);
  const inner = Object.values(inside).flatMap((part) => [
    ...(part.each ? [] : [part.element]),
    ...singlesIn(part),
  ]);
  return [...texts, ...held, ...inner];
}
