import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showNumberFormat: Rule = {
  id: 'show-number-format',
  severity: 'error',
  where: 'author',
  about: ['show.numberFormat'],
  summary: 'The format for numbers in titles has no digit in it.',
  reason: 'It would put the same words before every title, and the number nowhere.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
numberFormat: «"Episode "»
`,
    `
-- podfeed.yaml --
numberFormat: "001: "
`,
  ],
  show(show, say) {
    const { numberFormat } = show;
    if (numberFormat === undefined || /\d/.test(numberFormat)) return;
    const called = name(show, ['numberFormat']);
    say(show, ['numberFormat'], `${called} is ${quote(numberFormat)}, where no number can be put in.`, {
      help: 'Write it as it looks for the first episode, such as `"001: "`.',
    });
  },
};
