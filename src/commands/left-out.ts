import type { Remark } from '../feed/placed.ts';
import { episodeTags } from '../tags/episode-tags.ts';
import type { ReadDocument } from '../tags/read-document.ts';
import { showTags } from '../tags/show-tags.ts';
import type { Tag } from '../tags/tag.ts';

/** The rules that speak of what a feed says and no show takes over, sorted: what nobody can read, and what is there twice. */
export function leftOut({ show, episodes }: ReadDocument): readonly string[] {
  const rules = new Set<string>();
  const look = ({ remarks }: { readonly remarks: readonly Remark[] }, names: ReadonlySet<string>): void => {
    for (const { rule, unread, detail } of remarks) {
      const isSecond = repeated.has(rule) && names.has(detail?.['what'] ?? '');
      if (unread || isSecond) rules.add(rule);
    }
  };
  look(show, ofShows);
  for (const episode of episodes) look(episode, ofEpisodes);
  return [...rules].sort();
}

const repeated: ReadonlySet<string> = new Set([
  'xml-element-duplicate',
  'ns-tag-count',
  'media-enclosure-multiple',
  'ns-chapters-multiple',
]);

const ofShows = singlesOf(showTags);
const ofEpisodes = singlesOf(episodeTags);

/** The elements of which a field keeps one; of what has no field, all are kept. */
function singlesOf(table: object): ReadonlySet<string> {
  const tags = Object.values(table) as Tag<unknown>[];
  return new Set(
    tags.filter(({ each }) => !each).flatMap(({ elements }) => elements.map((name) => `<${name}>`)),
  );
}
