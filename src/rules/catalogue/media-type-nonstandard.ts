import { mediaTypeOf, standardType } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

export const mediaTypeNonstandard: Rule = {
  id: 'media-type-nonstandard',
  severity: 'hint',
  profiles: {
    w3c: { level: 'off', why: 'The validator takes every type that is written as one.' },
  },
  about: ['episode.enclosure'],
  summary: 'The type of a media file is a spelling that Apple does not list.',
  reason: 'Most apps know `audio/mp3` and the like, but only the listed types are sure to be understood.',
  source: apple,
  examples: [
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000, type: «audio/mp3»}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000, type: audio/mpeg}
`,
  ],
  episode(episode, say) {
    const { url, type } = episode.enclosure ?? {};
    if (url === undefined || type === undefined) return;
    const standard = standardType(type);
    if (standard === type || standard !== mediaTypeOf(url)?.type) return;
    say(episode, ['enclosure', 'type'], `${quote(type)} is not the usual spelling of this type.`, {
      help: `Use ${quote(standard)}.`,
      fix: useInstead(['enclosure', 'type'], standard, undefined, type),
    });
  },
};
