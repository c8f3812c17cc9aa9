import { absenceOf, forAnswers, isPicture } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const netArtUnreachable: Rule = {
  id: 'net-art-unreachable',
  severity: 'error',
  about: ['episode.image', 'episode.images', 'show.image', 'show.images'],
  summary: 'A picture is not there.',
  reason: 'Apple Podcasts takes no show without its artwork.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
image: «https://example.com/a.jpg»
-- https://example.com/a.jpg {"status": 404} --
`,
    `
-- podfeed.yaml --
image: «https://example.com/a.jpg»
-- https://example.com/a.jpg {"type": "text/html"} --
`,
    `
-- podfeed.yaml --
image: https://example.com/a.jpg
-- https://example.com/a.jpg {"status": 200} --
`,
  ],
  ...forAnswers(({ use, fact, early, called }) =>
    !isPicture(use) || early ? undefined : absenceOf(fact, called, 'picture'),
  ),
};
