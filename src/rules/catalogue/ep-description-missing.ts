import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const epDescriptionMissing: Rule = {
  id: 'ep-description-missing',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator is content with an item that has a title.' },
  },
  about: ['episode.file'],
  summary: 'An episode has neither notes nor a summary.',
  reason: 'Listeners decide by the description whether to play an episode, and directories search it.',
  source: apple,
  examples: [
    `
«---»
title: The last sleeper
---

`,
    `
summary: Who still makes the beds, and why.
---

`,
    `
title: The last sleeper
---
Who still makes the beds.
`,
  ],
  episode(episode, say) {
    const { summary, body, description, content } = episode;
    const own = summary ?? body ?? content ?? description ?? '';
    if (/\S/.test(own) || isUnread(episode, 'summary') || !isReadable(episode)) return;
    say(episode, [], 'This episode has no show notes.', {
      help: episode.origin.isFeed
        ? `Say in a ${name(episode, ['description'])} what it is about.`
        : `Write below the front matter what it is about, or give a ${name(episode, ['summary'])}.`,
    });
  },
};
