import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const epPubdateMissing: Rule = {
  id: 'ep-pubdate-missing',
  severity: 'error',
  profiles: {
    psp1: { level: 'warning', why: 'The date of an episode is recommended in PSP-1, not required.' },
    w3c: { level: 'off', why: 'The date of an item is optional in RSS.' },
  },
  about: ['episode.published'],
  summary: 'An episode has no date.',
  reason: 'Apps sort episodes by their date, and Spotify does not show one without it.',
  source: apple,
  examples: [
    `
-- episodes/1.md without date --
«---»
title: The last sleeper
`,
    `
«date»:
`,
    `
-- episodes/1.md without date --
draft: true
`,
    `
date: 2026-03-01
`,
  ],
  episode(episode, say) {
    if (episode.published !== undefined || episode.draft || isUnread(episode, 'published')) return;
    if (!isReadable(episode)) return;
    say(episode, ['published'], `This episode has no ${name(episode, ['published'])}.`, {
      help: episode.origin.isFeed
        ? 'Give the time of its release as `Sun, 01 Mar 2026 06:00:00 +0000`.'
        : `Write the day of its release as \`2026-03-01\`, or hold it back with ${name(episode, ['draft'])}.`,
    });
  },
};
