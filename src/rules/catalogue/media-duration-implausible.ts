import { isTooShort, showDuration } from '../../feed/duration.ts';
import { mediaTypeOf } from '../../media/types.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** Bits a second of recordings as they are published. */
const usual = { least: 16_000, most: 400_000 };

export const mediaDurationImplausible: Rule = {
  id: 'media-duration-implausible',
  severity: 'warning',
  about: ['episode.duration', 'episode.enclosure'],
  summary: 'The length given for an episode is far too short for the size of its media file.',
  reason:
    'Mostly the length was written in minutes: a number alone counts seconds, and apps show an episode of less than a minute. Local files are measured instead.',
  source: own,
  examples: [
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
duration: «30»
`,
    `
-- episodes/1.md without duration --
audio: {url: https://media.example.com/1.mp3, length: 28800000, duration: «46»}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 640000000}
duration: «0:01»
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28750000}
duration: 46
`,
    `
audio: {url: https://media.example.com/1.mp4, length: 28800000}
duration: 30
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
duration: "30:00"
`,
    `
audio: 1.mp3
duration: 30
`,
  ],
  episode(episode, say) {
    const { duration, enclosure, facts } = episode;
    if (!duration || !enclosure?.length || facts?.audio) return;
    if (mediaTypeOf(enclosure.url)?.use !== 'audio') return;
    const rate = (enclosure.length * 8) / duration;
    if (!isTooShort(duration, enclosure.length)) return;
    const inner = episode.audio?.duration === duration;
    const inMinutes = rate / 60 >= usual.least && rate / 60 <= usual.most;
    const size = `${(enclosure.length / 1_000_000).toFixed(1)} MB`;
    say(
      episode,
      inner ? ['audio', 'duration'] : ['duration'],
      `${size} last longer than ${showDuration(duration)}.`,
      {
        help: inMinutes
          ? `Did you mean \`${showDuration(duration * 60)}\`? A number alone counts seconds.`
          : 'Give the length of the media file, such as `32:05`.',
      },
    );
  },
};
