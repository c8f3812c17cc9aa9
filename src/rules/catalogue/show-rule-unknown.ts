import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showRuleUnknown: Rule = {
  id: 'show-rule-unknown',
  severity: 'error',
  where: 'author',
  about: ['show.rules'],
  summary: 'The show sets the weight of a rule that does not exist.',
  reason: 'The setting has no effect: a misspelt rule goes on as before.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
rules:
  «ep-titel-missing»: warning
`,
    `
-- podfeed.yaml --
rules:
  ep-title-missing: warning
`,
  ],
  show: forRemarks('show-rule-unknown', (text, detail) => ({
    message: `There is no rule ${quote(text)}.`,
    help: detail.has('suggestion')
      ? `Did you mean ${quote(detail.get('suggestion')!)}?`
      : 'Remove it; the id of a rule stands at the end of each finding.',
  })),
};
