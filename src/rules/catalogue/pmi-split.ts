import { isUnread } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** Percent: three thirds are written 33.33. */
const slack = 0.05;

const checkShares = forRemarks('pmi-split', (text, _detail, called) => ({
  message: text === '' ? `${called} has no share in percent.` : `${quote(text)} is not a share in percent.`,
  help: 'Write a number from 0 to 100, such as `70`.',
}));

export const pmiSplit: Rule = {
  id: 'pmi-split',
  severity: 'error',
  where: 'author',
  about: ['episode.triangle'],
  summary: 'The shares of the Talent Triangle sides do not add up to 100 percent.',
  reason:
    'The PDUs of an episode are split over its sides by these shares; what does not add up cannot be claimed in full. Parts are said in percent only, so this is the rule for PDUs that do not add up, too.',
  source: own,
  examples: [
    `
talentTriangle: «{ways-of-working: 70, power-skills: 20}»
`,
    `
talentTriangle: {ways-of-working: 70, power-skills: «most»}
`,
    `
talentTriangle: {ways-of-working: «130», power-skills: 30}
`,
    `
talentTriangle: {ways-of-working: 70, power-skills: 30}
`,
    `
talentTriangle: {ways-of-working: 33.33, power-skills: 33.33%, business-acumen: 33.33}
`,
  ],
  episode(episode, say) {
    checkShares(episode, say);
    const shares = (episode.triangle ?? []).flatMap(({ percent }) => percent ?? []);
    if (shares.length === 0 || isUnread(episode, 'triangle')) return;
    const sum = Number(shares.reduce((before, share) => before + share, 0).toFixed(2));
    if (Math.abs(sum - 100) <= slack) return;
    say(episode, ['triangle'], `The shares add up to ${sum} percent, not to 100.`, {
      help: 'Change them so that they add up to 100.',
    });
  },
};
