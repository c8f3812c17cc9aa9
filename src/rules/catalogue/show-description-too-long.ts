import { beyondBytes } from '../lengths.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const most = 4000;

export const showDescriptionTooLong: Rule = {
  id: 'show-description-too-long',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not count the bytes of a description.' },
  },
  about: ['show.description'],
  summary: 'The description of the show is longer than Apple takes.',
  reason: 'Apple Podcasts takes at most 4,000 bytes; an umlaut counts two, an emoji four.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
description: ${'Night trains and their guests. '.repeat(129)}«ü»
`,
    `
-- podfeed.yaml --
description: ${'Night trains and their guests. '.repeat(129)}!
`,
  ],
  show(show, say) {
    const over = show.description === undefined ? undefined : beyondBytes(show.description, most);
    if (!over) return;
    const bytes = over.length.toLocaleString('en-US');
    const message = `The ${name(show, ['description'])} of the show has ${bytes} bytes, and Apple Podcasts takes 4,000.`;
    say(show, ['description'], message, { part: over.part, help: 'Shorten it.' });
  },
};
