import type { Episode } from '../../feed/feed.ts';
import { isUnread } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { type Fix, name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { type Intruder, numberInTitle, numberOf, ownTitle } from '../titles.ts';

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
title: "«Ep. 12»: The last sleeper"
number: twelve
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
    const where = isUnread(episode, 'number')
      ? `and correct the number in ${key}`
      : episode.number === undefined
        ? `and give the number in ${key}`
        : `the number stands in ${key}`;
    const number = quote(title.slice(found.part.start, found.part.end));
    say(episode, ['title'], `This ${name(episode, ['title'])} holds the number of the episode, ${number}.`, {
      part: found.part,
      help:
        found.rest === ''
          ? `Give it a title of its own, ${where}.`
          : `Use ${quote(found.rest)}; ${where}.`.replace('; and', ' and'),
      fix: fixOf(episode, title, found),
    });
  },
};

/** The number moves to where it belongs, unless another stands there. */
function fixOf(episode: Episode, title: string, { part, rest }: Intruder): Fix | undefined {
  const meant = numberOf(title.slice(part.start, part.end));
  if (rest === '' || meant === undefined) return undefined;
  if (meant.season !== undefined && meant.season !== episode.season) return undefined;
  const set = { kind: 'set', path: ['title'], value: rest, was: title } as const;
  if (episode.number === meant.number)
    return { description: 'Take the number out of the title.', changes: [set] };
  const free = episode.number === undefined && !episode.namedNumber && !isUnread(episode, 'number');
  if (!free) return undefined;
  return {
    description: 'Move the number out of the title.',
    changes: [set, { kind: 'add', path: ['number'], value: String(meant.number), after: ['title'] }],
  };
}
