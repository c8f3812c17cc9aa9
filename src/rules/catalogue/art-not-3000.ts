import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

export const artNot3000: Rule = {
  id: 'art-not-3000',
  severity: 'hint',
  profiles: {
    psp1: { level: 'off', why: 'PSP-1 takes 1400 to 3000 pixels and prefers none.' },
    podcasting20: {
      level: 'off',
      why: 'It is Apple that recommends it; the podcast namespace does not speak of it.',
    },
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['show.imageFile'],
  summary: 'The artwork of the show has fewer than 3000 pixels to a side.',
  reason:
    'Apple accepts 1400 and recommends 3000: large screens and promotions show the artwork at full size. Artwork of episodes is not held to this.',
  source: appleArtwork,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"width": 2999, "height": 2999} --
`,
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"width": 1400, "height": 1400} --
`,
    `
-- podfeed.yaml --
rules: {art-too-small: warning}
image: cover.jpg
-- media/cover.jpg {"width": 1399, "height": 1399} --
`,
    `
-- podfeed.yaml --
image: cover.jpg
-- media/cover.jpg {"width": 3000, "height": 3000} --
`,
  ],
  show: forArtwork(({ width, height }, file) => {
    const side = Math.min(width, height);
    if (side < 1400 || side >= 3000) return undefined;
    return {
      message: `The artwork ${file} has ${width} by ${height} pixels, where Apple recommends 3000 by 3000.`,
      help: 'Export it anew from the original with 3000 by 3000 pixels.',
    };
  }).show,
};
