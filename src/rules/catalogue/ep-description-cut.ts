import { firstLine } from '../notes.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const epDescriptionCut: Rule = {
  id: 'ep-description-cut',
  severity: 'hint',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not count the bytes of a description.' },
  },
  where: 'author',
  about: ['episode.body', 'episode.summary'],
  summary: 'The notes of an episode are longer than a description may be, so the description ends early.',
  reason:
    'Apple takes 4,000 bytes of a description; the whole notes stand beside it for apps that read them. No description in the feed is too long: podfeed cuts it, and puts it before the whole notes.',
  source: apple,
  examples: [
    `
title: The last sleeper
---

«${'This night train is late. '.repeat(160).trim()}»
`,
    `
summary: «${'This night train is late. '.repeat(160).trim()}»
`,
    `
title: The last sleeper
---
${'This night train is late. '.repeat(160).slice(0, 3993)}
`,
    `
summary: Who still makes the beds, and why.
---
${'This night train is late. '.repeat(160)}
`,
  ],
  episode(episode, say) {
    const bytes = episode.facts?.cutFrom;
    if (bytes === undefined) return;
    const size = bytes.toLocaleString('en-GB');
    const summary = name(episode, ['summary']);
    if (episode.summary !== undefined) {
      say(episode, ['summary'], `This ${summary} has ${size} bytes, and directories take 4,000.`, {
        help: 'Say it shorter, or where it ends is left to chance.',
      });
      return;
    }
    say(episode, ['body'], `These notes have ${size} bytes, and directories take 4,000 of a description.`, {
      part: firstLine(episode.body ?? ''),
      help: `Give a ${summary} of your own, or it ends where there is no more room.`,
    });
  },
};
