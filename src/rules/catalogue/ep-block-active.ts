import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const epBlockActive: Rule = {
  id: 'ep-block-active',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator knows the value and does not ask what comes of it.' },
  },
  about: ['episode.block'],
  summary: 'An episode is hidden from Apple Podcasts.',
  reason: 'A blocked episode stands in the feed, but Apple does not show it to anybody.',
  source: apple,
  examples: [
    `
block: «true»
`,
    `
block: false
`,
  ],
  episode(episode, say) {
    if (!episode.block || episode.draft) return;
    const block = name(episode, ['block']);
    say(episode, ['block'], 'Apple Podcasts does not show this episode.', {
      help: `Remove ${block}, unless the episode is meant to be hidden.`,
    });
  },
};
