import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

export const artAlpha: Rule = {
  id: 'art-alpha',
  severity: 'error',
  profiles: {
    spotify: { level: 'warning', why: 'Spotify asks for a square picture and says nothing of transparency.' },
    amazon: {
      level: 'warning',
      why: 'What Amazon demands of it could not be verified, so it is no error here.',
    },
    youtube: {
      level: 'warning',
      why: 'What YouTube demands of it could not be verified, so it is no error here.',
    },
    psp1: { level: 'off', why: 'PSP-1 says nothing of transparency.' },
    podcasting20: {
      level: 'warning',
      why: 'It is Apple that demands it; the podcast namespace does not speak of it.',
    },
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork is transparent, or could be.',
  reason:
    'Apple Podcasts refuses artwork with an alpha channel; other apps show black or white where nothing is.',
  source: appleArtwork,
  examples: [
    `
image: «vienna.png»
-- media/vienna.png {"format": "png", "alpha": true} --
`,
    `
image: vienna.png
-- media/vienna.png {"format": "png", "alpha": false} --
`,
  ],
  ...forArtwork(({ alpha }, file) =>
    alpha
      ? {
          message: `The artwork ${file} has an alpha channel.`,
          help: 'Export it without transparency, or as JPEG.',
        }
      : undefined,
  ),
};
