import { isStream, mediaPath } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const mediaHlsEnclosure: Rule = {
  id: 'media-hls-enclosure',
  severity: 'error',
  about: ['episode.audio'],
  summary: 'The media file of an episode is an HLS stream.',
  reason:
    'Podcast apps download one file; a list of pieces cannot be downloaded, and Apple takes HLS only from its hosting partners.',
  source: apple,
  examples: [
    `
audio: {url: «https://media.example.com/1.m3u8», length: 28800000}
`,
    `
audio: {url: https://media.example.com/1.mp4, length: 28800000}
`,
  ],
  episode(episode, say) {
    if (!isStream(episode)) return;
    say(
      episode,
      mediaPath(episode),
      'The media file of this episode is an HLS stream, which apps cannot download.',
      {
        help: 'Name an MP3, M4A or MP4 file.',
      },
    );
  },
};
