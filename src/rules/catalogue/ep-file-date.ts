import { readLocalOrInstant, writeDate } from '../../feed/instant.ts';
import { releaseDay } from '../dates.ts';
import { name, type Rule } from '../rule.ts';
import { fileNameOf } from '../slugs.ts';
import { own } from '../sources.ts';

export const epFileDate: Rule = {
  id: 'ep-file-date',
  severity: 'hint',
  where: 'author',
  about: ['episode.published'],
  summary: 'The date of an episode is not the one in the name of its file.',
  reason:
    'One of the two was forgotten when the file was copied or the episode moved. Only the date in the front matter counts.',
  source: own,
  examples: [
    `
-- episodes/2026-03-01-sleeper.md --
date: «2026-03-08»
`,
    `
-- episodes/2026-03-01-sleeper.md --
date: 2026-03-01 23:30
-- episodes/2026-03-08.md --
date: 2026-03-07T23:30:00Z
-- episodes/2026-13-01-odd.md --
date: 2026-03-15
-- episodes/2026-03-22-draft.md without date --
draft: true
-- podfeed.yaml --
schedule: {day: Sunday}
`,
  ],
  episode(episode, say, show) {
    const named = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(fileNameOf(episode))?.[0];
    const day = releaseDay(episode, show);
    if (named === undefined || day === undefined || !readLocalOrInstant(named).ok) return;
    const own = writeDate(day);
    if (own === named) return;
    const called = name(episode, ['published']);
    say(episode, ['published'], `This ${called} is \`${own}\`, and the name of the file says \`${named}\`.`, {
      help: 'Check which of the two is right.',
    });
  },
};
