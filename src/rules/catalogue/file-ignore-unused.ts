import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileIgnoreUnused: Rule = {
  id: 'file-ignore-unused',
  severity: 'hint',
  where: 'author',
  about: ['show.file', 'episode.file'],
  summary: 'A comment silences a rule that reports nothing there.',
  reason:
    'The mistake was mended, or the comment stands in another place than it should. Left there, it would hide the next mistake.',
  source: own,
  examples: [
    `
# podfeed-ignore «ep-title-caps»: it is written like that
title: The sleeper of platform nine
`,
    `
# podfeed-ignore «file-yaml-syntax»: nothing can silence this
title: The sleeper of platform nine
`,
    `
# podfeed-ignore ep-title-caps: it is written like that
title: THE SLEEPER OF PLATFORM NINE
`,
    `
# podfeed-ignore ep-description-short: a joke
title: The sleeper of platform nine
---
It snores.
`,
    `
number: 1
# podfeed-ignore ep-title-number, ep-title-caps: it is written like that
title: >-
  EP. 12: THE SLEEPER
`,
    `
# podfeed-ignore ep-title-caps
title: The sleeper of platform nine
`,
  ],
  unused(owner, { rule, reason, range }, say) {
    // That it has no reason is said already.
    if (reason === '') return;
    say(owner, [], `${quote(rule)} reports nothing here.`, {
      part: range,
      help: 'Remove the comment, or move it to the line above the finding.',
    });
  },
};
