import type { ArtworkFact } from '../../feed/feed.ts';
import { extensionOf, mediaTypeOf } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

const endings: Readonly<Record<ArtworkFact['format'], string>> = {
  jpeg: '.jpg',
  png: '.png',
  webp: '.webp',
  gif: '.gif',
};

export const artExtensionMismatch: Rule = {
  id: 'art-extension-mismatch',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'The ending of an artwork is not that of its format.',
  reason:
    'Apple demands that the two agree: servers tell the type from the ending, and readers then cannot open the picture.',
  source: appleArtwork,
  examples: [
    `
image: «vienna.png»
-- media/vienna.png {"format": "jpeg"} --
`,
    `
image: «vienna.webp»
-- media/vienna.webp {"format": "png"} --
`,
    `
image: vienna.png
-- media/vienna.png {"format": "png"} --
`,
    `
image: vienna.jpeg
`,
  ],
  ...forArtwork(({ path, format }, file) => {
    const type = mediaTypeOf(path);
    if (type?.use !== 'image' || type.type === `image/${format}`) return undefined;
    return {
      message: `The artwork ${file} is a ${format.toUpperCase()} image, not what ${quote(`.${extensionOf(path)}`)} says.`,
      help: `Let its name end in \`${endings[format]}\`.`,
    };
  }),
};
