import { colourFault, forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const artColorspaceReduced: Rule = {
  id: 'art-colorspace-reduced',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork is stored as grey levels or with a palette.',
  reason:
    'Apple asks for RGB and does not say whether it takes less; the picture may look black and white and still be RGB.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"colour": "grey"} --
`,
    `
image: «vienna.png»
-- media/vienna.png {"format": "png", "colour": "palette"} --
`,
    `
image: «vienna.jpg»
-- media/vienna.jpg {"colour": "grey", "profile": "grey"} --
`,
    `
image: vienna.png
-- media/vienna.png {"format": "png", "colour": "rgb"} --
`,
  ],
  ...forArtwork((fact, file) => {
    const { colour } = fact;
    if ((colour !== 'grey' && colour !== 'palette') || colourFault(fact)) return undefined;
    const how = colour === 'grey' ? 'as grey levels' : 'with a palette';
    return { message: `The artwork ${file} is stored ${how}, not as RGB.`, help: 'Export it in RGB.' };
  }),
};
