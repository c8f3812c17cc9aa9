import { forArtwork } from '../artwork.ts';
import type { Rule } from '../rule.ts';

/** Bytes. */
const most = 512 * 1024;
const far = 1024 * 1024;

export const artFileSize: Rule = {
  id: 'art-file-size',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork is larger than 512 KiB.',
  reason:
    'Apps load the artwork of every show in a list; large files appear late, and some hosts refuse them.',
  source: { name: 'Hosting services, artwork guidance' },
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"bytes": 524289} --
`,
    `
image: «vienna.png»
-- media/vienna.png {"format": "png", "bytes": 1048577} --
`,
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"bytes": 1048577} --
`,
    `
-- podfeed.yaml --
image: cover.jpg
-- media/cover.jpg {"bytes": 524288} --
`,
  ],
  ...forArtwork(({ bytes, format }, file) => {
    if (bytes <= most) return undefined;
    const size = `${Math.ceil(bytes / 1024)} KiB`;
    const help =
      format === 'png'
        ? 'Export it as JPEG with a quality of about 80 percent.'
        : 'Export it with a quality of about 80 percent, without metadata.';
    return bytes > far
      ? { message: `The artwork ${file} is far too large: it has ${size}.`, help }
      : { message: `The artwork ${file} is large: it has ${size}.`, help };
  }),
};
