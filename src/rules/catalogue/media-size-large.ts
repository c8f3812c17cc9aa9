import { mediaTypeOf } from '../../media/types.ts';
import { mediaPath } from '../enclosures.ts';
import type { Rule } from '../rule.ts';

/** Bytes. */
const most = 200_000_000;

export const mediaSizeLarge: Rule = {
  id: 'media-size-large',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no media files.' },
  },
  about: ['episode.audio'],
  summary: 'An audio file is larger than 200 MB.',
  reason:
    'Apps on mobile networks wait for permission to load large files, and some hosts and directories refuse them.',
  source: { name: 'Hosting services, upload limits' },
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 200000001}
duration: 3:00:00
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 200000000}
duration: 3:00:00
`,
    `
audio: {url: https://media.example.com/1.mp4, length: 900000000}
`,
  ],
  episode(episode, say) {
    const { url = '', length = 0 } = episode.enclosure ?? {};
    if (length <= most || mediaTypeOf(url)?.use === 'video') return;
    const size = `${(length / 1_000_000).toFixed(1)} MB`;
    say(episode, mediaPath(episode), `The media file is larger than 200 MB: it has ${size}.`, {
      help: 'Export it with a lower bit rate; 64 to 96 kbit/s in mono are enough for speech.',
    });
  },
};
