import type { Episode, Show } from '../../feed/feed.ts';
import { readCountry } from '../../feed/location.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, type Say, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  for (const [index, { country }] of (owner.locations ?? []).entries()) {
    const read = country === undefined ? undefined : readCountry(country);
    if (country === undefined || !read || read.ok) continue;
    say(owner, ['locations', index, 'country'], `${quote(country)} is not the code of a country.`, {
      help:
        read.suggestion === undefined
          ? 'Write two capitals (ISO 3166-1), such as `DE` or `GB`.'
          : `Write ${quote(read.suggestion)}.`,
      fix:
        read.suggestion === undefined || country.toUpperCase() === 'EN'
          ? undefined
          : useInstead(['locations', index, 'country'], read.suggestion, undefined, country),
    });
  }
}

export const nsLocationCountry: Rule = {
  id: 'ns-location-country',
  severity: 'error',
  about: ['episode.locations', 'show.locations'],
  summary: 'The country of a place is not a code of two capitals.',
  reason: 'Directories that list shows by country would not find it.',
  source: podcastTag('location'),
  examples: [
    `
location: {name: London, country: «UK»}
`,
    `
-- podfeed.yaml --
location: {name: Berlin, country: «Berlin»}
`,
    `
location: {name: London, country: GB}
`,
  ],
  show: check,
  episode: check,
};
