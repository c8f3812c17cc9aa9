import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** Seconds. */
const longest = 300;

export const epTypeTrailerLong: Rule = {
  id: 'ep-type-trailer-long',
  severity: 'hint',
  about: ['episode.type'],
  summary: 'A trailer is longer than five minutes.',
  reason: 'Apps play the trailer to people who do not know the show yet, and few of them wait that long.',
  source: own,
  examples: [
    `
type: «trailer»
duration: "5:01"
`,
    `
type: trailer
duration: "5:00"
`,
    `
duration: "5:01"
`,
  ],
  episode(episode, say) {
    if (episode.type !== 'trailer' || (episode.duration ?? 0) <= longest) return;
    const minutes = `${Math.floor(episode.duration! / 60)}:${String(episode.duration! % 60).padStart(2, '0')}`;
    say(episode, ['type'], `This trailer is ${minutes} minutes long.`, {
      help: `Make it shorter, or leave ${name(episode, ['type'])} out if it is an episode.`,
    });
  },
};
