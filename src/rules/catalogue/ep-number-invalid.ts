import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

const check = forRemarks('ep-number-invalid', (text, detail, called, { path }) => {
  const suggestion = detail.get('suggestion');
  return {
    message: `The ${called} ${quote(text)} is not a whole number from 1.`,
    help: suggestion === undefined ? 'Use `1`, `2` and so on.' : `Use ${quote(suggestion)}.`,
    fix: suggestion === undefined ? undefined : useInstead(path, suggestion, undefined, text),
  };
});

export const epNumberInvalid: Rule = {
  id: 'ep-number-invalid',
  severity: 'error',
  about: ['episode.number'],
  summary: 'The number of an episode is not a whole number from 1.',
  reason:
    'Apple takes whole numbers above zero only, and drops the number or refuses the episode otherwise. Both elements that a feed has for the number come from this one field, so they cannot differ.',
  source: apple,
  examples: [
    `
number: «0»
`,
    `
number: «1.5»
`,
    `
number: «Twelve»
`,
    `
number: «"007"»
`,
    `
number: 1
`,
  ],
  episode: check,
};
