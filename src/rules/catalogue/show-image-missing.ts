import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showImageMissing: Rule = {
  id: 'show-image-missing',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator says nothing when the artwork of the show is missing.' },
  },
  about: ['show.imageFile', 'show.image'],
  summary: 'The show has no artwork.',
  reason: 'Apple Podcasts, Spotify and most directories take no show without artwork.',
  source: apple,
  examples: [
    `
-- podfeed.yaml without image --
«»title: Night Trains of Europe
`,
    `
-- podfeed.yaml --
«image»:
`,
    `
-- podfeed.yaml --
image: cover.jpg
`,
  ],
  show(show, say) {
    if (show.image !== undefined || isUnread(show, 'image') || !isReadable(show)) return;
    say(show, ['image'], `The show has no ${name(show, ['image'])}.`, {
      help: 'Give it a square picture of 3000 by 3000 pixels, JPEG or PNG.',
    });
  },
};
