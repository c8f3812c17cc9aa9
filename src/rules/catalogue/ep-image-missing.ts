import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { psp1 } from '../sources.ts';

export const epImageMissing: Rule = {
  id: 'ep-image-missing',
  severity: 'warning',
  only: ['psp1'],
  about: ['episode.imageFile', 'episode.image'],
  summary: 'An episode has no artwork of its own.',
  reason:
    'Apps show the artwork of the show in its place, so episodes look alike in a queue. PSP-1 recommends one for each.',
  source: psp1,
  examples: [
    `
-- profile psp1 --
-- episodes/1.md --
«---»
number: 1
`,
    `
-- profile psp1 --
-- episodes/1.md --
image: vienna.jpg
`,
    `
number: 1
`,
  ],
  episode(episode, say) {
    if (episode.imageFile !== undefined || isUnread(episode, 'imageFile') || !isReadable(episode)) return;
    say(episode, ['imageFile'], `This episode has no ${name(episode, ['imageFile'])}.`, {
      help: 'Name a square picture of 1400 to 3000 pixels in the media folder.',
    });
  },
};
