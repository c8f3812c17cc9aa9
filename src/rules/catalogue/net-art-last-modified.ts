import { forServers, isThere } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const netArtLastModified: Rule = {
  id: 'net-art-last-modified',
  severity: 'warning',
  about: ['episode.image', 'show.image'],
  summary: 'A server does not say when a picture was changed.',
  reason:
    'Apple Podcasts asks servers of artwork for Last-Modified, and looks there whether to fetch a picture again.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
image: «https://example.com/a.jpg»
-- https://example.com/a.jpg {"lastModified": false} --
`,
    `
-- podfeed.yaml --
image: https://example.com/a.jpg
-- https://example.com/a.jpg {"lastModified": true} --
`,
  ],
  ...forServers(
    (fact) =>
      fact.use === 'artwork' && isThere(fact) && fact.lastModified === false ? 'undated' : undefined,
    ({ called }) => ({
      message: `The server does not say when ${called} was changed.`,
      help: 'Let it send a Last-Modified header with pictures.',
    }),
  ),
};
