import { firstLine } from '../notes.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

const enough = 50;

export const epDescriptionShort: Rule = {
  id: 'ep-description-short',
  severity: 'hint',
  about: ['episode.body', 'episode.summary'],
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
    const text = (episode.summary ?? episode.body ?? episode.description ?? '').trim();
    if (!isFull(episode) || text === '' || text.length >= enough) return;
    const from = episode.summary === undefined ? 'notes are' : `${name(episode, ['summary'])} is`;
    const path = episode.summary === undefined ? ['body'] : ['summary'];
    say(
      episode,
      path,
      `The ${from} ${text.length === 1 ? '1 character' : `${text.length} characters`} long.`,
      {
        part:
          episode.summary === undefined && episode.body !== undefined ? firstLine(episode.body) : undefined,
        help: 'Say in two or three sentences what listeners will hear.',
      },
    );
  },
};
