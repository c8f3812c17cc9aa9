import { episodeEdges } from './edges/ep.ts';
import { moreEpisodeEdges } from './edges/ep-more.ts';
import { mediaEdges } from './edges/media.ts';
import { namespaceEdges } from './edges/ns.ts';
import { showEdges } from './edges/show.ts';

/**
 * Further examples of rules, by id: what lies at the edges of what they find, which would only be in the way on
 * their pages. What is reported stands between « and » here too.
 */
export const edges: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...episodeEdges, ...moreEpisodeEdges, ...showEdges, ...namespaceEdges, ...mediaEdges }),
);
