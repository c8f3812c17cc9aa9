import { codePoint } from '../code-points.ts';
import { name, type Rule, useInstead } from '../rule.ts';
import { own } from '../sources.ts';
import { ownTitle } from '../titles.ts';

/** Soft hyphens, zero-width blanks and byte order marks; joiners belong to emoji and to some scripts. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/;

export const epTitleInvisible: Rule = {
  id: 'ep-title-invisible',
  severity: 'warning',
  about: ['episode.title'],
  summary: 'The title of an episode holds a character that nobody sees.',
  reason:
    'It comes along when a title is copied from a page or a chat; search does not find the word that holds it.',
  source: own,
  examples: [
    `
title: The last slee«\u00ad»per
-- episodes/2.md --
title: The «\u200b»first sleeper
-- episodes/3.md --
title: The third«\ufeff» sleeper
-- episodes/4.md --
title: The fourth«\u2060» sleeper
`,
    `
title: The last 👩‍🚀 sleeper
`,
  ],
  episode(episode, say) {
    const title = ownTitle(episode);
    const found = title === undefined ? undefined : invisible.exec(title);
    if (!found) return;
    const part = { start: found.index, end: found.index + 1 };
    const message = `This ${name(episode, ['title'])} holds the invisible character ${codePoint(found[0])}.`;
    const path = [episode.bareTitle === undefined ? 'title' : 'bareTitle'];
    say(episode, ['title'], message, {
      part,
      help: 'Take it out.',
      fix: { ...useInstead(path, '', part), description: 'Take it out.' },
    });
  },
};
