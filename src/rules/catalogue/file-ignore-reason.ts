import type { Placed } from '../../feed/placed.ts';
import type { Rule, Say } from '../rule.ts';
import { own } from '../sources.ts';

const check = (owner: Placed, say: Say): void => {
  for (const { rule, reason, range } of owner.silences ?? []) {
    if (reason !== '' || rule === '') continue;
    say(owner, [], 'This comment silences a rule without a reason.', {
      part: range,
      help: `Say why: \`# podfeed-ignore ${rule}: reason\`.`,
    });
  }
};

export const fileIgnoreReason: Rule = {
  id: 'file-ignore-reason',
  severity: 'warning',
  where: 'author',
  about: ['show.file', 'episode.file'],
  summary: 'A comment silences a rule and does not say why.',
  reason:
    'Whoever reads the file next cannot tell whether the mistake was meant, and dares not take the comment away.',
  source: own,
  examples: [
    `
# podfeed-ignore «ep-title-caps»
title: THE SLEEPER OF PLATFORM NINE
`,
    `
# podfeed-ignore ep-title-caps: it is written like that
title: THE SLEEPER OF PLATFORM NINE
`,
  ],
  show: check,
  episode: check,
};
