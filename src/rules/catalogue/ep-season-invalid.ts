import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

const check = forRemarks('ep-season-invalid', (text, detail, called, { path }) => {
  const suggestion = detail.get('suggestion');
  return {
    message: `The ${called} ${quote(text)} is not a whole number from 1.`,
    help: suggestion === undefined ? 'Use `1`, `2` and so on.' : `Use ${quote(suggestion)}.`,
    fix: suggestion === undefined ? undefined : useInstead(path, suggestion, undefined, text),
  };
});

export const epSeasonInvalid: Rule = {
  id: 'ep-season-invalid',
  severity: 'error',
  about: ['episode.season'],
  summary: 'The season of an episode is not a whole number from 1.',
  reason:
    'Apple takes whole numbers above zero only, and sorts the episode outside of all seasons otherwise. Both elements that a feed has for the season come from this one field, so they cannot differ.',
  source: apple,
  examples: [
    `
season: «0»
`,
    `
season: «Winter»
`,
    `
season: «"02"»
`,
    `
season: 1
`,
  ],
  episode: check,
};
