import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

/** Pixels. */
const most = 3000;

export const artTooLarge: Rule = {
  id: 'art-too-large',
  severity: 'error',
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork has more than 3000 pixels to a side.',
  reason: 'Apple Podcasts refuses artwork above 3000 by 3000 pixels.',
  source: appleArtwork,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"width": 3001, "height": 3001} --
`,
    `
-- podfeed.yaml --
image: cover.jpg
-- media/cover.jpg {"width": 3000, "height": 3000} --
`,
  ],
  ...forArtwork(({ width, height }, file) =>
    Math.max(width, height) <= most
      ? undefined
      : {
          message: `The artwork ${file} is too large: it has ${width} by ${height} pixels.`,
          help: 'Export it with 3000 by 3000 pixels.',
        },
  ),
};
