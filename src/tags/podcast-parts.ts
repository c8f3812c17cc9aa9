import { channelPodcast, itemPodcast } from './vocabulary/podcast.ts';
import type { Children, Element } from './vocabulary/spec.ts';

/** An element of the podcast namespace on the wire. */
export interface PodcastElement {
  readonly element: string;
  /** What it can stand in: `<channel>`, `<item>`, or other elements of the namespace. */
  readonly parents: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly required: boolean }[];
}

/** Every element of the podcast namespace that podfeed knows, those inside others among them, sorted by name. */
export function podcastElements(): readonly PodcastElement[] {
  const found = new Map<string, { parents: Set<string>; spec: Element }>();
  const gather = (children: Children, parent: string): void => {
    for (const [name, spec] of children) {
      if (!name.startsWith('podcast:')) continue;
      const known = found.get(name) ?? { parents: new Set(), spec };
      found.set(name, known);
      known.parents.add(parent);
      // What a live item holds is what an item holds.
      if (spec.children && name !== 'podcast:liveItem') gather(spec.children, `<${name}>`);
    }
  };
  gather(channelPodcast(itemPodcast), '<channel>');
  gather(itemPodcast, '<item>');
  return [...found]
    .map(([element, { parents, spec }]) => ({
      element,
      parents: [...parents],
      attributes: Object.entries(spec.attributes ?? {}).map(([name, { required }]) => ({
        name,
        required: required === true,
      })),
    }))
    .sort((a, b) => (a.element < b.element ? -1 : 1));
}

/** The elements at the top of a channel or an item that hold another one, however deep. */
export function holdersOf(element: string): ReadonlySet<string> {
  const all = new Map(podcastElements().map((each) => [each.element.toLowerCase(), each]));
  const holders = new Set<string>();
  const climb = (name: string): void => {
    for (const parent of all.get(name.toLowerCase())?.parents ?? []) {
      const above = parent.slice(1, -1);
      if (!above.startsWith('podcast:') || holders.has(above)) continue;
      holders.add(above);
      climb(above);
    }
  };
  climb(element);
  return holders;
}
