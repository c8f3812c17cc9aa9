import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

export const artAlpha: Rule = {
  id: 'art-alpha',
  severity: 'error',
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
