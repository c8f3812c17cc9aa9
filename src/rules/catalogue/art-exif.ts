import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const artExif: Rule = {
  id: 'art-exif',
  severity: 'hint',
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork carries what its camera wrote into it.',
  reason: 'Such metadata may say where and with what a picture was taken, and anybody can read it.',
  source: own,
  examples: [
    `
image: «vienna.jpg»
-- media/vienna.jpg {"exif": true} --
`,
    `
image: vienna.jpg
`,
  ],
  ...forArtwork(({ exif }, file) =>
    exif
      ? { message: `The artwork ${file} carries metadata of a camera.`, help: 'Export it without metadata.' }
      : undefined,
  ),
};
