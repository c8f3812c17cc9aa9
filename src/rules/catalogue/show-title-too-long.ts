import { beyond } from '../lengths.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const most = 255;
const shown = 60;

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
  summary: 'The title of the show is longer than directories take or apps show.',
  reason:
    'Apple Podcasts reads at most 255 characters of a title, and lists on a phone end it after about 60.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
title: ${'N'.repeat(255)}«s»
`,
    `
-- podfeed.yaml --
title: ${'N'.repeat(60)}«s»
`,
    `
-- podfeed.yaml --
title: ${'N'.repeat(60)}
`,
  ],
  show(show, say) {
    const { title } = show;
    const over = title === undefined ? undefined : (beyond(title, most) ?? beyond(title, shown));
    if (!over) return;
    const far = over.length > most;
    const words = far ? `directories take ${most}` : `apps show about ${shown} of them in a list`;
    const message = `The ${name(show, ['title'])} of the show has ${over.length} characters, and ${words}.`;
    say(show, ['title'], message, {
      part: over.part,
      severity: far ? 'warning' : 'hint',
      help: 'Give the name of the show and nothing else; what it is about belongs into its description.',
    });
  },
};
