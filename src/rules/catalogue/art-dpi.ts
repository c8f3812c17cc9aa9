import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

export const artDpi: Rule = {
  id: 'art-dpi',
  severity: 'hint',
  onRequest: true,
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork states another density than 72 dots per inch.',
  reason:
    'Apple and PSP-1 write 72 dpi. Screens show pixels and do not look at it, and no directory is known to refuse a picture for it, so this is checked on request only.',
  source: appleArtwork,
  examples: [
    `
-- podfeed.yaml --
rules: {art-dpi: hint}
image: «cover.jpg»
-- media/cover.jpg {"density": 300} --
`,
    `
-- podfeed.yaml --
rules: {art-dpi: hint}
image: cover.jpg
-- media/cover.jpg {"density": 72} --
-- episodes/1.md --
image: vienna.jpg
`,
    `
-- podfeed.yaml --
image: cover.jpg
-- media/cover.jpg {"density": 300} --
`,
  ],
  ...forArtwork(({ density }, file) =>
    density === undefined || density === 72
      ? undefined
      : {
          message: `The artwork ${file} states ${density} dots per inch.`,
          help: 'Export it with 72 dpi, with the same number of pixels.',
        },
  ),
};
