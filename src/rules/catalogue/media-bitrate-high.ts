import { mediaPath } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { appleAudio } from '../sources.ts';

/** Kilobits a second. */
const most = 256;

export const mediaBitrateHigh: Rule = {
  id: 'media-bitrate-high',
  severity: 'hint',
  where: 'author',
  about: ['episode.audio'],
  summary: 'A media file has more bits a second than Apple recommends.',
  reason:
    'Above 256 kbit/s nobody hears a difference; the download takes longer and costs those who pay for each megabyte.',
  source: appleAudio,
  examples: [
    `
audio: «1.mp3»
-- media/1.mp3 {"bitrate": 320000, "channels": 2, "bytes": 72000000} --
`,
    `
audio: «1.m4a»
-- media/1.m4a {"bitrate": 256500, "container": "m4a"} --
`,
    `
audio: 1.mp3
-- media/1.mp3 {"bitrate": 256400} --
`,
    `
audio: 1.mp4
-- media/1.mp4 {"bitrate": 900000, "container": "mp4"} --
`,
  ],
  episode(episode, say) {
    const { bitrate = 0, container = '' } = episode.facts?.audio ?? {};
    const kilobits = Math.round(bitrate / 1000);
    if (kilobits <= most || !['mp3', 'm4a', 'aac'].includes(container)) return;
    say(
      episode,
      mediaPath(episode),
      `The media file has ${kilobits} kbit/s, which is more than Apple recommends.`,
      {
        help: 'Export it again with 128 to 256 kbit/s in stereo, or 64 to 128 kbit/s in mono.',
      },
    );
  },
};
