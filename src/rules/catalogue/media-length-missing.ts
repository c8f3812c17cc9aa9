import { quote } from '../../text/printable.ts';
import { mediaPath } from '../enclosures.ts';
import { forRemarks, name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const checkRead = forRemarks('media-length-missing', (text) => ({
  message: `${quote(text)} is not a size in bytes.`,
  help: 'Write the size as a whole number of bytes, such as `28800000`.',
}));

export const mediaLengthMissing: Rule = {
  id: 'media-length-missing',
  severity: 'error',
  about: ['episode.audio'],
  summary: 'The size of a media file is not said.',
  reason:
    'RSS demands the size in bytes beside the address; apps show it before a download, and some refuse an entry without it. Of a local file it is measured.',
  source: rss,
  examples: [
    `
audio: «https://media.example.com/1.mp3»
`,
    `
audio: {url: https://media.example.com/1.mp3, length: «28 MB»}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
`,
    `
audio: 1.mp3
`,
  ],
  episode(episode, say) {
    checkRead(episode, say);
    const { enclosure, remarks } = episode;
    if (!enclosure || enclosure.length !== undefined) return;
    if (remarks.some(({ rule }) => rule === 'media-length-missing')) return;
    const [url, length] = [name(episode, ['enclosure', 'url']), name(episode, ['enclosure', 'length'])];
    say(episode, mediaPath(episode), 'The size of this media file is not known.', {
      help: `Give the address as ${url} and the size of the file in bytes as ${length}.`,
    });
  },
};
