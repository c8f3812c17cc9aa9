import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { foldText } from '../texts.ts';

const least = 50;

export const showDescriptionShort: Rule = {
  id: 'show-description-short',
  severity: 'hint',
  about: ['show.description'],
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
    `
-- podfeed.yaml --
title: Night Trains
description: Night trains
`,
  ],
  show(show, say) {
    const { description, title } = show;
    // A title once more is another mistake.
    if (description !== undefined && title !== undefined && foldText(description) === foldText(title)) return;
    const length = description === undefined ? least : [...description].length;
    if (length >= least) return;
    say(
      show,
      ['description'],
      `The ${name(show, ['description'])} of the show is shorter than ${least} characters.`,
      {
        help: 'Say in a few sentences what the show is about and for whom it is made.',
      },
    );
  },
};
