import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

/** Pixels. */
const least = 1400;

export const artTooSmall: Rule = {
  id: 'art-too-small',
  severity: 'error',
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork has fewer than 1400 pixels to a side.',
  reason: 'Apple Podcasts refuses artwork below 1400 by 1400 pixels.',
  source: appleArtwork,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"width": 1399, "height": 1399} --
`,
    `
-- podfeed.yaml --
image: cover.jpg
-- media/cover.jpg {"width": 1400, "height": 1400} --
`,
  ],
  ...forArtwork(({ width, height }, file) =>
    Math.min(width, height) >= least
      ? undefined
      : {
          message: `The artwork ${file} is too small: it has ${width} by ${height} pixels.`,
          help: 'Export it with 3000 by 3000 pixels, at least 1400 by 1400.',
        },
  ),
};
