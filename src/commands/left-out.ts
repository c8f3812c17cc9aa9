import type { Remark } from '../feed/placed.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import type { Inner } from '../tags/inner-elements.ts';
import type { ReadDocument } from '../tags/read-document.ts';
import { showTags } from '../tags/show-tags.ts';
import type { Tag } from '../tags/tag.ts';

/**
 * The rules that speak of what a feed says and no show takes over, sorted: what nobody can read, what is there twice,
 * attributes that nobody knows of elements inside those of a field, and addresses of files that are not whole.
 */
export function leftOut({ show, episodes }: ReadDocument): readonly string[] {
  const rules = new Set<string>();
  // Where these stand in the channel, too, their attributes are kept there, and it is not known which are meant.
  const isInner = (name: string): boolean =>
    inside.has(name) && !(name === '<podcast:remoteItem>' && show.remoteItems);
  const look = ({ remarks }: { readonly remarks: readonly Remark[] }, names: ReadonlySet<string>): void => {
    for (const { rule, unread, detail } of remarks) {
      const isSecond = repeated.has(rule) && names.has(detail?.['what'] ?? '');
      const isLost = rule === 'ns-attribute-unknown' && isInner(detail?.['in'] ?? '');
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

/** Elements that are read as part of another one. */
const inside: ReadonlySet<string> = new Set(
  [...Object.values(showTags), ...Object.values(episodeTags)]
    .flatMap((tag) => innerNames(tag as Inner))
    .map((name) => `<${name}>`),
);

function innerNames({ through, inside = {} }: Inner): readonly string[] {
  const deeper = Object.values(inside).flatMap((each) => [each.element, ...innerNames(each)]);
  return through === undefined ? deeper : [through, ...deeper];
}

const ofShows = singlesOf(showTags);
const ofEpisodes = singlesOf(episodeTags);

/** The elements of which a field keeps one; of what has no field, all are kept. */
function singlesOf(table: object): ReadonlySet<string> {
  const tags = Object.values(table) as Tag<unknown>[];
  return new Set(
    tags.filter(({ each }) => !each).flatMap(({ elements }) => elements.map((name) => `<${name}>`)),
  );
}
