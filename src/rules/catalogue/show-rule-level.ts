import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { notOneOf } from '../field-words.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { own } from '../sources.ts';

const others = new Map([
  ['warn', 'warning'],
  ['info', 'hint'],
  ['note', 'hint'],
  ['err', 'error'],
  ['information', 'hint'],
  ['disabled', 'off'],
  ['disable', 'off'],
  ['silent', 'off'],
  ['no', 'off'],
  ['false', 'off'],
  ['none', 'off'],
  ['ignore', 'off'],
]);

export const showRuleLevel: Rule = {
  id: 'show-rule-level',
  severity: 'error',
  where: 'author',
  about: ['show.rules'],
  summary: 'A rule is given a weight that does not exist.',
  reason: 'The rule would keep its own weight.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
rules:
  ep-title-missing: «warn»
`,
    `
-- podfeed.yaml --
rules:
  ep-title-missing: warning
`,
  ],
  show: forRemarks('show-rule-level', (text, detail, _, { path }) => {
    const levels = (detail.get('expects') ?? '').split(', ');
    const other = others.get(text.toLowerCase());
    return {
      message: `A rule cannot weigh ${quote(text)}.`,
      help: notOneOf(other ?? nearest(text, levels), levels),
      fix: other === undefined ? undefined : useInstead(path, other, undefined, text),
    };
  }),
};
