import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

/** Pixels. */
const least = 1400;

export const artTooSmall: Rule = {
  id: 'art-too-small',
  severity: 'error',
  profiles: {
    spotify: {
      level: 'warning',
      why: 'Spotify asks for the highest resolution there is and names no least size.',
    },
    amazon: {
      level: 'warning',
      why: 'What Amazon demands of it could not be verified, so it is no error here.',
    },
    youtube: {
      level: 'warning',
      why: 'What YouTube demands of it could not be verified, so it is no error here.',
    },
    podcasting20: {
      level: 'warning',
      why: 'It is Apple that demands it; the podcast namespace does not speak of it.',
    },
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
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
