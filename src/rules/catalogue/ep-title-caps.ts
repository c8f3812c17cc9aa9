import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { ownTitle } from '../titles.ts';

/** Share of capitals from which a title looks like shouting, and letters below which it may be acronyms. */
const share = 0.7;
const fewLetters = 12;

export const epTitleCaps: Rule = {
  id: 'ep-title-caps',
  severity: 'hint',
  about: ['episode.title'],
  summary: 'The title of an episode is written in capitals.',
  reason: 'Capitals read like shouting and are harder to read in a list.',
  source: own,
  examples: [
    `
title: «ABCDEFG HIJKLMNO pqrstu»
`,
    `
title: «THE LAST TRAIN TO VIENNA»
`,
    `
title: ABCDEFG HIJKLMN opqrst
`,
    `
title: NASA and ESA
`,
  ],
  episode(episode, say) {
    const title = ownTitle(episode);
    if (title === undefined) return;
    const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
    const letters = capitals + (title.match(/\p{Ll}/gu)?.length ?? 0);
    if (letters < fewLetters || capitals <= share * letters || !/\S\s+\S/.test(title)) return;
    say(episode, ['title'], `This ${name(episode, ['title'])} is written in capitals.`, {
      help: 'Write it like a sentence or a headline.',
    });
  },
};
