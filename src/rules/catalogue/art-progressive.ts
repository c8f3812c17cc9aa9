import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const artProgressive: Rule = {
  id: 'art-progressive',
  severity: 'hint',
  onRequest: true,
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork is stored in passes, from coarse to fine.',
  reason:
    'Some car radios and old players show nothing of a progressive JPEG or an interlaced PNG. Directories take both, so this is checked on request only.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
rules: {art-progressive: hint}
image: «cover.jpg»
-- media/cover.jpg {"progressive": true} --
-- episodes/1.md --
image: «vienna.png»
-- media/vienna.png {"format": "png", "progressive": true} --
`,
    `
-- podfeed.yaml --
rules: {art-progressive: hint}
image: cover.jpg
-- media/cover.jpg {"progressive": false} --
`,
    `
-- podfeed.yaml --
image: cover.jpg
-- media/cover.jpg {"progressive": true} --
`,
  ],
  ...forArtwork(({ progressive, format }, file) =>
    progressive
      ? {
          message: `The artwork ${file} is ${format === 'png' ? 'an interlaced PNG' : 'a progressive JPEG'}.`,
          help: `Export it ${format === 'png' ? 'without interlacing' : 'as a baseline JPEG'}.`,
        }
      : undefined,
  ),
};
