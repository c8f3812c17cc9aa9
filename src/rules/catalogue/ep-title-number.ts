import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { numberInTitle, ownTitle } from '../titles.ts';

export const epTitleNumber: Rule = {
  id: 'ep-title-number',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator knows no rules for the words of a title.' },
  },
  about: ['episode.title'],
  summary: 'The title of an episode holds its number.',
  reason:
    'Apple asks for titles without numbers: apps show the number beside the title, so listeners read it twice.',
  source: apple,
  examples: [
    `
title: "«001»: The PMO Reset"
number: 1
`,
    `
title: "«Ep. 12»: The last sleeper"
`,
    `
title: The last sleeper («#12»)
number: 12
`,
    `
title: «S2E4» The last sleeper
`,
    `
title: «Folge 12» – Der letzte Schlafwagen
`,
    `
title: 7 habits of night conductors
number: 7
`,
    `
title: "1984: A review"
`,
    `
title: The #1 reason why trains are late
number: 1
`.replace('\\', ''),
    `
title: "80-20: What a timetable is for"
`,
  ],
  episode(episode, say) {
    const title = ownTitle(episode);
    if (title === undefined) return;
    const found = numberInTitle(title, episode.number);
    const cleanElsewhere =
      episode.appleTitle !== undefined && !numberInTitle(episode.appleTitle, episode.number);
    if (!found || cleanElsewhere) return;
    const key = name(episode, ['number']);
    const where =
      episode.number === undefined ? `and give the number in ${key}` : `the number stands in ${key}`;
    const number = quote(title.slice(found.part.start, found.part.end));
    say(episode, ['title'], `This ${name(episode, ['title'])} holds the number of the episode, ${number}.`, {
      part: found.part,
      help:
        found.rest === ''
          ? `Give it a title of its own, ${where}.`
          : `Use ${quote(found.rest)}; ${where}.`.replace('; and', ' and'),
    });
  },
};
