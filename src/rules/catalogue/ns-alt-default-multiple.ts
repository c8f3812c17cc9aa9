import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsAltDefaultMultiple: Rule = {
  id: 'ns-alt-default-multiple',
  severity: 'warning',
  about: ['episode.alternates'],
  summary: 'More than one form of the audio is the preferred one, or it is of another type than the audio.',
  reason: 'The preferred one is the same file as the audio of the episode, only fetched in other ways.',
  source: podcastTag('alternate-enclosure'),
  examples: [
    `
alternates:
  - {type: audio/mpeg, default: true, sources: "https://media.example.com/1.mp3"}
  - {type: audio/mpeg, default: «true», sources: "https://media.example.com/2.mp3"}
`,
    `
audio: {url: "https://media.example.com/1.mp3", length: 9600000, type: audio/mpeg}
alternates: {type: audio/opus, default: «true», sources: "https://media.example.com/1.opus"}
`,
    `
audio: {url: "https://media.example.com/1.mp3", length: 9600000, type: audio/mpeg}
alternates:
  - {type: audio/mpeg, default: true, sources: "https://mirror.example.com/1.mp3"}
  - {type: audio/opus, default: false, sources: "https://media.example.com/1.opus"}
`,
  ],
  episode(episode, say) {
    const { alternates = [], enclosure } = episode;
    let first: number | undefined;
    for (const [index, alternate] of alternates.entries()) {
      if (alternate.default !== true) continue;
      const path = ['alternates', index, 'default'];
      if (first !== undefined) {
        say(episode, path, 'Another form of the audio is the preferred one already.', {
          help: 'Let one of them be the default.',
          related: [{ message: 'It is this one.', owner: episode, path: ['alternates', first, 'default'] }],
        });
        continue;
      }
      first = index;
      const { type = '' } = enclosure ?? {};
      if (alternate.type === '' || type === '' || alternate.type.toLowerCase() === type.toLowerCase())
        continue;
      say(episode, path, `The audio is ${type}, and this form of it is ${alternate.type}.`, {
        help: 'Only the same file as the audio can be the default.',
      });
    }
  },
};
