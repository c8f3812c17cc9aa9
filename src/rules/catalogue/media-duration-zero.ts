import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const mediaDurationZero: Rule = {
  id: 'media-duration-zero',
  severity: 'error',
  about: ['episode.duration'],
  summary: 'The length of an episode is given as 0.',
  reason: 'Apps show an episode of no length as broken, and some skip it.',
  source: own,
  examples: [
    `
duration: «0»
`,
    `
duration: 1
audio: {url: https://media.example.com/1.mp3, length: 16000}
`,
  ],
  episode(episode, say) {
    if (episode.duration !== 0) return;
    const inner = episode.audio?.duration === 0;
    say(episode, inner ? ['audio', 'duration'] : ['duration'], 'The length of this episode is given as 0.', {
      help: 'Give the real length, such as `32:05`; of a local file it is measured when it is left out.',
    });
  },
};
