import { mediaPath } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { appleAudio } from '../sources.ts';

export const mediaBitrateLow: Rule = {
  id: 'media-bitrate-low',
  severity: 'warning',
  profiles: {
    psp1: { level: 'off', why: 'PSP-1 says nothing of bit rates and sample rates.' },
    podcasting20: {
      level: 'off',
      why: 'It is Apple that recommends it; the podcast namespace does not speak of it.',
    },
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no media files.' },
  },
  where: 'author',
  about: ['episode.audio'],
  summary: 'A media file has fewer bits a second than Apple recommends.',
  reason: 'Below 64 kbit/s in mono and 128 kbit/s in stereo, voices begin to sound metallic.',
  source: appleAudio,
  examples: [
    `
audio: «1.mp3»
-- media/1.mp3 {"bitrate": 112000, "channels": 2} --
`,
    `
audio: «1.mp3»
-- media/1.mp3 {"bitrate": 63000, "channels": 1} --
`,
    `
audio: 1.mp3
-- media/1.mp3 {"bitrate": 64000, "channels": 1} --
`,
    `
audio: 1.mp3
-- media/1.mp3 {"bitrate": 127999, "channels": 2} --
`,
  ],
  episode(episode, say) {
    const { bitrate, channels, container = '' } = episode.facts?.audio ?? {};
    if (!bitrate || !channels || !['mp3', 'm4a', 'aac'].includes(container)) return;
    const least = channels === 1 ? 64 : 128;
    const kilobits = Math.round(bitrate / 1000);
    if (kilobits >= least) return;
    const sound = channels === 1 ? 'mono' : 'stereo';
    say(episode, mediaPath(episode), `The media file has ${kilobits} kbit/s, which is little for ${sound}.`, {
      help:
        channels === 1
          ? 'Export it again with 64 kbit/s or more.'
          : 'Export it again with 128 kbit/s or more, or as mono with 64 kbit/s if it is speech alone.',
    });
  },
};
