import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

export const artNotSquare: Rule = {
  id: 'art-not-square',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork is not square.',
  reason: 'Apple Podcasts and most directories refuse artwork that is not square; others cut it.',
  source: appleArtwork,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"width": 3000, "height": 2999} --
`,
    `
image: «vienna.png»
-- media/vienna.png {"format": "png", "width": 1920, "height": 1400} --
`,
    `
image: vienna.png
-- media/vienna.png {"format": "png", "width": 3000, "height": 3000} --
`,
  ],
  ...forArtwork(({ width, height }, file) =>
    width === height
      ? undefined
      : {
          message: `The artwork ${file} is not square: it has ${width} by ${height} pixels.`,
          help: 'Cut it to a square of 3000 by 3000 pixels.',
        },
  ),
};
