import { quote } from '../../text/printable.ts';
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
  episode: forRemarks('media-duration-format', (text, detail, _, { path }) => ({
    message: `${quote(text)} ${problems.get(detail.get('problem') ?? '') ?? 'is not a length'}.`,
    help: detail.has('suggestion')
      ? `Did you mean ${quote(detail.get('suggestion')!)}?`
      : 'Write hours, minutes and seconds with colons, such as `1:02:05`, or seconds alone.',
    fix: detail.has('suggestion') ? useInstead(path, detail.get('suggestion')!, undefined, text) : undefined,
  })),
};
