import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

const check = forRemarks('ep-explicit-value', (text, detail, called, { path }) => {
  const suggestion = detail.get('suggestion');
  return suggestion === undefined
    ? {
        message: `${quote(text)} does not say whether the episode is explicit.`,
        help: 'Use `true` or `false`.',
      }
    : {
        message: `${quote(text)} is an old way to fill in ${called}.`,
        help: `Use ${quote(suggestion)}.`,
        fix: useInstead(path, suggestion, undefined, text),
      };
});

export const epExplicitValue: Rule = {
  id: 'ep-explicit-value',
  severity: 'error',
  about: ['episode.explicit'],
  summary: 'Whether an episode is explicit is said in a word that is neither true nor false.',
  reason:
    'Apple knows `true` and `false` only; with any other word the episode may be hidden in some countries.',
  source: apple,
  examples: [
    `
explicit: «maybe»
`,
    `
explicit: «clean»
`,
    `
explicit: False
`,
  ],
  episode: check,
};
