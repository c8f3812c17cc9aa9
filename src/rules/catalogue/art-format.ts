import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

const check = forRemarks('art-format', (text, detail) => ({
  message: `The artwork ${quote(text)} is neither JPEG nor PNG: ${detail.get('what') ?? 'it is something else'}.`,
  help: 'Export it as JPEG or PNG.',
}));

export const artFormat: Rule = {
  id: 'art-format',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork is neither a JPEG nor a PNG image.',
  reason: 'Apple Podcasts and most directories take no other formats, whatever the name of the file says.',
  source: appleArtwork,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"remark": "art-format", "what": "it is a WebP image"} --
`,
    `
image: vienna.jpg
`,
  ],
  show: check,
  episode: check,
};
