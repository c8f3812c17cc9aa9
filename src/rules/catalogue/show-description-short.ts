import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const least = 50;

export const showDescriptionShort: Rule = {
  id: 'show-description-short',
  severity: 'hint',
  summary: 'The description of the show is very short.',
  reason:
    'It is what listeners read before they follow a show, and what the search of Apple Podcasts goes by.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
description: «Talks about the sleeping cars of all Europe now.»
`,
    `
-- podfeed.yaml --
description: Talks about the sleeping cars of all Europe today.
`,
  ],
  show(show, say) {
    const { description } = show;
    if (description === undefined || [...description].length >= least) return;
    const called = name(show, ['description']);
    say(
      show,
      ['description'],
      `The ${called} of the show is only ${[...description].length} characters long.`,
      {
        help: 'Say in a few sentences what the show is about and for whom it is made.',
      },
    );
  },
};
