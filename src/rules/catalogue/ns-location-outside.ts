import { isFarOutside, nearestMeant } from '../../feed/country-bounds.ts';
import type { Episode, Show } from '../../feed/feed.ts';
import { readGeo } from '../../feed/location.ts';
import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { name, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  for (const [index, { geo, country }] of (owner.locations ?? []).entries()) {
    const read = geo === undefined ? undefined : readGeo(geo);
    if (!read?.ok || country === undefined || !isFarOutside(read.value, country)) continue;
    const meant = nearestMeant(read.value, country);
    const path = ['locations', index, 'geo'];
    const called = name(owner, ['locations', index, 'country']);
    say(owner, path, `The coordinates ${quote(geo!)} lie far outside of ${quote(country)}.`, {
      help: meant
        ? `Did you mean ${quote(`geo:${meant.latitude},${meant.longitude}`)}? North and east are positive.`
        : `Correct them, or ${called}.`,
    });
  }
}

export const nsLocationOutside: Rule = {
  id: 'ns-location-outside',
  severity: 'hint',
  profiles: beyondW3c,
  about: ['episode.locations', 'show.locations'],
  summary: 'The coordinates of a place lie far outside of its country.',
  reason:
    'A sign that was forgotten puts a town on the other side of the world. Held against the rough bounds of the countries that most shows come from.',
  source: podcastTag('location'),
  examples: [
    `
location:
  - {name: Austin, geo: «"geo:30.2672,97.7431"», country: US}
  - {name: Vienna, geo: «"geo:16.37,48.21"», country: AT}
  - {name: Vienna, geo: «"geo:0,0"», country: AT}
`,
    `
location:
  - {name: Austin, geo: "geo:30.2672,-97.7431", country: US}
  - {name: Wellington, geo: "geo:-41.3,174.8", country: NZ}
  - {name: Noumea, geo: "geo:-22.3,166.4", country: FR}
  - {name: Salzburg, geo: "geo:47.8,13.0", country: DE}
`,
  ],
  show: check,
  episode: check,
};
