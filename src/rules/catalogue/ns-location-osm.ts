import type { Episode, Show } from '../../feed/feed.ts';
import { readOsm } from '../../feed/location.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, type Say, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  for (const [index, { osm }] of (owner.locations ?? []).entries()) {
    const read = osm === undefined ? undefined : readOsm(osm);
    if (osm === undefined || !read || read.ok) continue;
    say(owner, ['locations', index, 'osm'], `${quote(osm)} is not the code of an object of OpenStreetMap.`, {
      help:
        read.suggestion === undefined
          ? 'Write `N`, `W` or `R` for a node, way or relation and its number, such as `R62422`.'
          : `Write ${quote(read.suggestion)}.`,
      fix:
        read.suggestion === undefined
          ? undefined
          : useInstead(['locations', index, 'osm'], read.suggestion, undefined, osm),
    });
  }
}

export const nsLocationOsm: Rule = {
  id: 'ns-location-osm',
  severity: 'error',
  about: ['episode.locations', 'show.locations'],
  summary: 'The OpenStreetMap object of a place is not written as its code.',
  reason: 'Apps with a map cannot look the place up.',
  source: podcastTag('location'),
  examples: [
    `
location: {name: Berlin, osm: «relation/62422»}
`,
    `
-- podfeed.yaml --
location: {name: Berlin, osm: «62422»}
`,
    `
location: {name: Berlin, osm: R62422}
`,
  ],
  show: check,
  episode: check,
};
