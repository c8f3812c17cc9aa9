import { colourFault, forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

export const artColorspace: Rule = {
  id: 'art-colorspace',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork has the colours of print, CMYK, or an embedded colour profile that is not for RGB.',
  reason:
    'Apple Podcasts asks for RGB and refuses CMYK; apps that take it, or that follow the profile, show wrong colours.',
  source: appleArtwork,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"colour": "cmyk"} --
`,
    `
image: «vienna.png»
-- media/vienna.png {"format": "png", "profile": "grey"} --
`,
    `
image: «vienna.jpg»
-- media/vienna.jpg {"profile": "cmyk"} --
`,
    `
image: «vienna.jpg»
-- media/vienna.jpg {"profile": "other"} --
`,
    `
image: vienna.jpg
-- media/vienna.jpg {"profile": "rgb"} --
`,
    `
-- podfeed.yaml --
image: cover.jpg
-- media/cover.jpg {"colour": "rgb"} --
`,
  ],
  ...forArtwork((fact, file) => {
    const fault = colourFault(fact);
    if (!fault) return undefined;
    return {
      message: `The artwork ${file} ${fault}.`,
      help: 'Export it in RGB, with the profile sRGB or none.',
    };
  }),
};
