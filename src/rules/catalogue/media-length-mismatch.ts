import { showDuration } from '../../feed/duration.ts';
import { type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

/** Bits a second that no codec for speech stays below. */
const fewest = 4000;

export const mediaLengthMismatch: Rule = {
  id: 'media-length-mismatch',
  severity: 'error',
  where: 'author',
  about: ['episode.enclosure'],
  summary: 'The size given for a media file is not its size.',
  reason:
    'Apps compare the size with what they downloaded. A size that is far too small is often the length in seconds, written in the wrong place.',
  source: apple,
  examples: [
    `
audio: {url: 1.mp3, length: «28799999»}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: «1800»}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: «899999»}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 900000}
`,
    `
audio: {url: 1.mp3, length: 28800000}
`,
  ],
  episode(episode, say) {
    const path = ['enclosure', 'length'];
    const { audio: fact } = episode.facts ?? {};
    const given = episode.audio ? episode.audio.length : episode.enclosure?.length;
    if (!given) return;
    if (fact) {
      if (given === fact.bytes) return;
      say(episode, path, `The media file has ${fact.bytes} bytes, not ${given}.`, {
        help: `Leave the size out, or write \`${fact.bytes}\`.`,
        fix: useInstead(path, String(fact.bytes), undefined, String(given)),
      });
      return;
    }
    const { duration } = episode;
    if (!duration || (given * 8) / duration >= fewest) return;
    say(
      episode,
      path,
      `${given} ${given === 1 ? 'byte' : 'bytes'} cannot hold ${showDuration(duration)} of sound.`,
      {
        help: 'Give the size of the file in bytes; the length in seconds has a place of its own.',
        severity: 'warning',
      },
    );
  },
};
