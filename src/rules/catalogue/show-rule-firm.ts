import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showRuleFirm: Rule = {
  id: 'show-rule-firm',
  severity: 'warning',
  where: 'author',
  about: ['show.rules'],
  summary: 'The show sets the weight of a rule that keeps its own.',
  reason:
    'What would make the feed unreadable for every app cannot be lowered: the setting has no effect, and the author may think it has.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
rules:
  xml-illegal-char: «"off"»
  show-feed-missing: error
`,
    `
-- podfeed.yaml --
rules:
  show-title-missing: "off"
`,
  ],
  show: forRemarks('show-rule-firm', (text, detail) => ({
    message: `The rule ${quote(text)} stays an ${detail.get('severity') ?? 'error'}: a feed that breaks it cannot be read.`,
    help: 'Remove the setting.',
  })),
};
