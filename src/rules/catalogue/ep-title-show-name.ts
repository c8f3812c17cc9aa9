import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { ownTitle, showNameInTitle } from '../titles.ts';

export const epTitleShowName: Rule = {
  id: 'ep-title-show-name',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator knows no rules for the words of a title.' },
  },
  about: ['episode.title'],
  summary: 'The title of an episode repeats the name of the show.',
  reason: 'Apps show the name of the show beside every episode, and cut titles that are long.',
  source: apple,
  examples: [
    `
title: "«Night Trains of Europe»: The last sleeper"
`,
    `
title: The last sleeper | «night trains of europe»
`,
    `
title: «Night Trains of Europe»
`,
    `
title: Why I love Night Trains of Europe
`,
    `
title: Night Trains of Europe
type: trailer
`,
  ],
  episode(episode, say, show) {
    const title = ownTitle(episode);
    if (title === undefined || show.title === undefined || episode.type === 'trailer') return;
    const found = showNameInTitle(title, show.title);
    if (!found) return;
    say(episode, ['title'], `This ${name(episode, ['title'])} repeats the name of the show.`, {
      part: found.part,
      help: found.rest === '' ? 'Say what this episode is about.' : `Use ${quote(found.rest)} alone.`,
    });
  },
};
