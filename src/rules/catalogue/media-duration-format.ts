import { quote } from '../../text/printable.ts';
import { likelyDuration } from '../likely-duration.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

const problems: ReadonlyMap<string, string> = new Map([
  ['over-59', 'has more than 59 minutes or seconds where an hour or minute is full'],
  ['limit', 'is longer than 115 days'],
]);

export const mediaDurationFormat: Rule = {
  id: 'media-duration-format',
  severity: 'error',
  about: ['episode.audio', 'episode.duration'],
  summary: 'A length cannot be read.',
  reason:
    'Apps understand seconds, or hours, minutes and seconds with colons; anything else they show as nothing or as nonsense.',
  source: apple,
  examples: [
    `
duration: «50 min»
`,
    `
duration: «00:50:95»
-- episodes/2.md --
duration: «1h 2m»
-- episodes/3.md --
duration: «75:00:00:00»
-- episodes/4.md --
duration: «1:75:00»
-- episodes/5.md --
duration: «10000000»
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000, duration: «half an hour»}
`,
    `
duration: 30:00
`,
    `
duration: 0:59:59
`,
    `
duration: 1800
`,
  ],
  episode: forRemarks('media-duration-format', (text, detail, _called, { path }) => {
    const meant = detail.get('suggestion') ?? likelyDuration(text);
    return {
      message: `${quote(text)} ${problems.get(detail.get('problem') ?? '') ?? 'is not a length'}.`,
      help:
        meant === undefined
          ? 'Write hours, minutes and seconds with colons, such as `1:02:05`, or seconds alone.'
          : `Did you mean ${quote(meant)}?`,
      fix: meant === undefined ? undefined : useInstead(path, meant, undefined, text),
    };
  }),
};
