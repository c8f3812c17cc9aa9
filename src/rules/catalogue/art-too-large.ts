import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

/** Pixels. */
const most = 3000;

export const artTooLarge: Rule = {
  id: 'art-too-large',
  severity: 'error',
  profiles: {
    spotify: {
      level: 'off',
      why: 'Spotify asks for the highest resolution there is and names no largest size.',
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
