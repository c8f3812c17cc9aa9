import { mediaPath } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { appleAudio } from '../sources.ts';

export const mediaSamplerate: Rule = {
  id: 'media-samplerate',
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
  summary: 'A media file is sampled neither at 44.1 nor at 48 kHz.',
  reason:
    'Apple recommends these two rates; at others some players convert badly or play at the wrong speed.',
  source: appleAudio,
  examples: [
    `
audio: «1.mp3»
-- media/1.mp3 {"sampleRate": 22050} --
`,
    `
audio: 1.mp3
-- media/1.mp3 {"sampleRate": 48000} --
`,
    `
audio: 1.mp3
-- media/1.mp3 {"sampleRate": 44100} --
`,
  ],
  episode(episode, say) {
    const rate = episode.facts?.audio?.sampleRate;
    if (rate === undefined || rate === 44_100 || rate === 48_000) return;
    say(episode, mediaPath(episode), `The media file is sampled at ${rate / 1000} kHz.`, {
      help: 'Export it again at 44.1 or 48 kHz.',
    });
  },
};
