import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('sched-label-spelling', (text, detail, _, { path, part }) => {
  const suggestion = detail.get('suggestion');
  const sure = suggestion?.[0]?.toLowerCase() === text[0]?.toLowerCase();
  return {
    message: `${quote(text)} is not how this weekday is written.`,
    help: suggestion === undefined ? 'Write `Sonntag` or `Sonntags`.' : `Use ${quote(suggestion)}.`,
    fix: sure && suggestion ? useInstead(path, suggestion, part, detail.get('of')) : undefined,
  };
});

export const schedLabelSpelling: Rule = {
  id: 'sched-label-spelling',
  severity: 'error',
  where: 'author',
  about: ['episode.publishDay', 'show.schedule'],
  summary: 'A weekday is misspelt in a way that is common in German.',
  reason: 'The label is shown to listeners, and a day that is not sure cannot be held against a date.',
  source: own,
  examples: [
    `
publishDay: «Sonntag's»
`,
    `
publishDay: «Sontags»
`,
    `
publishDay: jeden «Sonntags»
`,
    `
-- podfeed.yaml --
schedule: {day: «Sontag»}
`,
    `
publishDay: Sonntags
`,
    `
publishDay: jeden Sonntag
`,
  ],
  show: check,
  episode: check,
};
