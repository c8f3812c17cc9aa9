import { isUnread } from '../../feed/placed.ts';
import { mediaTypeOf } from '../../media/types.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const mediaDurationMissing: Rule = {
  id: 'media-duration-missing',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator says nothing when the duration is missing.' },
  },
  about: ['episode.duration'],
  summary: 'The length of an episode is not said.',
  reason:
    'Apps show the length in their lists before anything is downloaded. Of a local file it is measured.',
  source: apple,
  examples: [
    `
-- episodes/1.md without duration --
«---»
audio: {url: https://media.example.com/1.mp3, length: 28800000}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
duration: 30:00
`,
    `
-- episodes/1.md without duration --
audio: 1.mp3
`,
  ],
  episode(episode, say) {
    const { enclosure, duration, remarks } = episode;
    if (!enclosure || duration !== undefined || isUnread(episode, 'duration')) return;
    if (remarks.some(({ rule }) => rule === 'media-duration-format')) return;
    if (mediaTypeOf(enclosure.url)?.use === 'document') return;
    const path = ['duration'];
    say(episode, path, `This episode has no ${name(episode, path)}.`, {
      help: 'Give the length of the media file, such as `32:05`.',
    });
  },
};
