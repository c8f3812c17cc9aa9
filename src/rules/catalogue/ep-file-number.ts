import type { Episode } from '../../feed/feed.ts';
import { bySeason } from '../numbers.ts';
import { name, type Rule } from '../rule.ts';
import { fileNameOf } from '../slugs.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

export const epFileNumber: Rule = {
  id: 'ep-file-number',
  severity: 'hint',
  where: 'author',
  about: ['episode.number'],
  summary: 'The number of an episode is not the one in the name of its file.',
  reason:
    'One of the two was forgotten when the file was copied. Only said where most files of the show have their numbers, and where the rules about missing and doubled numbers have nothing to say.',
  source: own,
  examples: [
    `
-- episodes/001-first.md --
number: 1
-- episodes/002-second.md --
number: 2
-- episodes/003-third.md --
number: «4»
-- episodes/004-fourth.md --
number: «3»
-- episodes/005-fifth.md --
number: 5
`,
    `
-- episodes/001-first.md --
number: 2
-- episodes/002-second.md --
number: 3
`,
    `
-- episodes/01-first.md --
season: 1
number: 1
-- episodes/02-second.md --
season: 1
number: 2
-- episodes/11-third.md --
season: 2
number: 1
-- episodes/12-fourth.md --
season: 2
number: 2
`,
    `
-- episodes/01-first.md --
number: 2
-- episodes/02-second.md --
number: 1
-- episodes/03-third.md --
number: 3
-- episodes/04-fourth.md --
number: 4
`,
    `
-- episodes/001-first.md --
number: 1
-- episodes/002-second.md --
number: 2
-- episodes/003-third.md --
number: 30
`,
    `
-- episodes/001-first.md --
number: 1
-- episodes/002-second.md --
number: 2
-- episodes/003-third.md --
number: 2
-- podfeed.yaml --
rules: {ep-number-duplicate: warning}
`,
    `
-- episodes/001.md --
number: 1
-- episodes/002.md --
number: 2
-- episodes/2026-03.md --
number: 3
-- episodes/07-extra.md --
number: 4
type: bonus
-- episodes/4th.md --
title: Four
`,
  ],
  feed({ episodes }, say) {
    for (const season of bySeason(episodes.filter(isFull)).values()) {
      const counted = season.filter(
        (episode) => episode.number !== undefined && numberOf(episode) !== undefined,
      );
      const odd = counted.filter((episode) => numberOf(episode) !== episode.number);
      if (odd.length * 2 >= counted.length) continue;
      const numbers = season.map(({ number }) => number);
      for (const episode of odd) {
        const own = episode.number!;
        const isDoubled = numbers.filter((number) => number === own).length > 1;
        if (isDoubled || (own > 1 && !numbers.includes(own - 1))) continue;
        const called = name(episode, ['number']);
        say(
          episode,
          ['number'],
          `This ${called} is \`${own}\`, and the name of the file says ${numberOf(episode)}.`,
          {
            help: 'Change the one that is wrong.',
          },
        );
      }
    }
  },
};

/** `003-third`, `3. Third`, `ep12_foo`; a year is none. */
function numberOf(episode: Episode): number | undefined {
  const found = /^(?:ep(?:isode)?[-_ ]?)?(\d{1,4})(?=[-_. ]|$)/i.exec(fileNameOf(episode))?.[1];
  return found === undefined || /^(?:19|20)\d\d$/.test(found) ? undefined : Number(found);
}
