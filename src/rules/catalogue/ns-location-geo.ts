import type { Episode, Show } from '../../feed/feed.ts';
import { readGeo } from '../../feed/location.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, type Say, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const problems = {
  format: 'are not written as `geo:` with latitude and longitude',
  latitude: 'have a latitude beyond 90 degrees',
  longitude: 'have a longitude beyond 180 degrees',
};

function check(owner: Show | Episode, say: Say): void {
  for (const [index, { geo }] of (owner.locations ?? []).entries()) {
    const read = geo === undefined ? undefined : readGeo(geo);
    if (geo === undefined || !read || read.ok) continue;
    say(owner, ['locations', index, 'geo'], `The coordinates ${quote(geo)} ${problems[read.problem]}.`, {
      help:
        read.suggestion === undefined
          ? 'Write latitude before longitude, such as `geo:52.5200,13.4050`.'
          : `Write ${quote(read.suggestion)}.`,
      fix:
        read.suggestion !== undefined && readGeo(read.suggestion).ok
          ? useInstead(['locations', index, 'geo'], read.suggestion, undefined, geo)
          : undefined,
    });
  }
}

export const nsLocationGeo: Rule = {
  id: 'ns-location-geo',
  severity: 'error',
  about: ['episode.locations', 'show.locations'],
  summary: 'The coordinates of a place are not a `geo:` address.',
  reason: 'Apps with a map cannot show the place, or show it in the wrong ocean.',
  source: podcastTag('location'),
  examples: [
    `
-- podfeed.yaml --
location: {name: Berlin, geo: «"52.5200, 13.4050"»}
`,
    `
location:
  - Hamburg
  - {name: Sydney, geo: «"geo:151.2,-33.9"»}
`,
    `
location: {name: North Pole, geo: "geo:90,0"}
`,
    `
location: {name: Far north, geo: «"geo:90.1,0"»}
`,
  ],
  show: check,
  episode: check,
};
