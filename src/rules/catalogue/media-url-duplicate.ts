import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { twins } from '../twins.ts';

export const mediaUrlDuplicate: Rule = {
  id: 'media-url-duplicate',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not compare the media files of items.' },
  },
  about: ['episode.enclosure'],
  summary: 'Two episodes have the same media file.',
  reason: 'Apple Podcasts ignores an episode whose media address it already knows from another one.',
  source: { name: 'PRX, feed requirements' },
  examples: [
    `
-- episodes/1.md --
audio: {url: https://media.example.com/vienna.mp3, length: 28800000}
-- episodes/2.md --
audio: {url: «https://media.example.com/vienna.mp3», length: 28800000}
`,
    `
-- episodes/1.md --
audio: vienna.mp3
-- episodes/2.md --
audio: «./../media/vienna.mp3»
`,
    `
-- episodes/1.md --
audio: {url: https://media.example.com/vienna.mp3, length: 28800000}
-- episodes/2.md --
audio: {url: https://media.example.com/zurich.mp3, length: 28800000}
`,
  ],
  feed({ episodes }, say) {
    const path = ['enclosure', 'url'];
    for (const { episode, first, key } of twins(episodes, ({ enclosure }) => enclosure?.url)) {
      const shown = quoteAddress(episode.facts?.audio?.path ?? key);
      say(episode, path, `The media file ${shown} is already that of another episode.`, {
        help: 'Give this episode its own file, or the address of its own.',
        related: [{ message: 'It is named here too.', owner: first, path }],
      });
    }
  },
};
