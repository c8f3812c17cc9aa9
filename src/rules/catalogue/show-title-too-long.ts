import { beyond } from '../lengths.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const most = 255;

export const showTitleTooLong: Rule = {
  id: 'show-title-too-long',
  severity: 'warning',
  profiles: {
    spotify: {
      level: 'hint',
      why: 'Spotify sets no limit to titles, but shows fewer characters on small devices.',
    },
    w3c: { level: 'off', why: 'The validator does not count the characters of a title.' },
  },
  about: ['show.title'],
  summary: 'The title of the show is longer than directories take.',
  reason: 'Apple Podcasts reads at most 255 characters of a title; apps show far fewer.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
title: ${'N'.repeat(255)}«s»
`,
    `
-- podfeed.yaml --
title: ${'N'.repeat(255)}
`,
  ],
  show(show, say) {
    const over = show.title === undefined ? undefined : beyond(show.title, most);
    if (!over) return;
    const called = name(show, ['title']);
    say(
      show,
      ['title'],
      `The ${called} of the show has ${over.length} characters, and directories take ${most}.`,
      {
        part: over.part,
        help: 'Give the name of the show and nothing else; what it is about belongs into its description.',
      },
    );
  },
};
