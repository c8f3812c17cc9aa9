import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

export const artColorspace: Rule = {
  id: 'art-colorspace',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork has the colours of print, CMYK.',
  reason: 'Apple Podcasts refuses CMYK; apps that take it show wrong colours.',
  source: appleArtwork,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"colour": "cmyk"} --
`,
    `
-- podfeed.yaml --
image: cover.jpg
-- media/cover.jpg {"colour": "rgb"} --
`,
  ],
  ...forArtwork(({ colour }, file) =>
    colour === 'cmyk'
      ? { message: `The artwork ${file} is in CMYK, the colours of print.`, help: 'Export it in RGB.' }
      : undefined,
  ),
};
