import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

export const mediaLengthZero: Rule = {
  id: 'media-length-zero',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'RSS lets a size of 0 stand for one that nobody knows.' },
  },
  about: ['episode.enclosure'],
  summary: 'The size of a media file is given as 0.',
  reason:
    'Zero means that nobody knows the size; apps can then neither show it nor see whether a download is whole.',
  source: rss,
  examples: [
    `
audio: {url: https://media.example.com/1.mp3, length: «0»}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
`,
  ],
  episode(episode, say) {
    if (episode.enclosure?.length !== 0) return;
    const path = ['enclosure', 'length'];
    say(episode, path, 'The size of this media file is given as 0.', {
      help: `Give the size of the file in bytes as ${name(episode, path)}.`,
    });
  },
};
