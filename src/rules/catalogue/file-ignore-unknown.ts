import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('file-ignore-unknown', (text, detail) => {
  const suggestion = detail.get('suggestion');
  if (text === '')
    return { message: 'This comment silences no rule.', help: 'Write `# podfeed-ignore rule-id: reason`.' };
  return {
    message: `There is no rule ${quote(text)} to silence.`,
    help: suggestion
      ? `Did you mean ${quote(suggestion)}?`
      : 'The name of a rule stands at the end of each finding.',
  };
});

export const fileIgnoreUnknown: Rule = {
  id: 'file-ignore-unknown',
  severity: 'warning',
  where: 'author',
  about: ['show.file', 'episode.file'],
  summary: 'A comment silences a rule that does not exist.',
  reason:
    'Such a comment does nothing, and hides that the finding it was written for has gone or changed its name.',
  source: own,
  examples: [
    `
# podfeed-ignore «ep-titel-number»: a film
title: "1984: A review"
`,
    `
-- podfeed.yaml --
# podfeed-ignore«»
title: Night Trains of Europe
`,
    `
# podfeed-ignore ep-title-caps: it is written like that
title: THE SLEEPER OF PLATFORM NINE
`,
  ],
  show: check,
  episode: check,
};
