import { firstLine } from '../notes.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

const enough = 50;
/** Where notes stand; the first that is given counts. */
const fields = ['summary', 'body', 'description'] as const;

export const epDescriptionShort: Rule = {
  id: 'ep-description-short',
  severity: 'hint',
  about: ['episode.body', 'episode.summary', 'episode.description'],
  summary: 'The notes of an episode are a few words only.',
  reason: 'Search in apps and directories reads the description; a few words are seldom found.',
  source: own,
  examples: [
    `
title: The last sleeper
---
«Who still makes the beds on the night trains now?»
`,
    `
summary: «Who makes the beds.»
`,
    `
title: The last sleeper
---
Who still makes the beds on the night trains today?
`,
  ],
  episode(episode, say) {
    const field = fields.find((each) => episode[each] !== undefined);
    const given = field && episode[field];
    const text = given?.trim();
    if (!field || !given || !text || !isFull(episode) || text.length >= enough) return;
    const from = field === 'summary' ? `${name(episode, [field])} is` : 'notes are';
    say(
      episode,
      [field],
      `The ${from} ${text.length === 1 ? '1 character' : `${text.length} characters`} long.`,
      {
        part: field === 'body' ? firstLine(given) : undefined,
        help: 'Say in two or three sentences what listeners will hear.',
      },
    );
  },
};
