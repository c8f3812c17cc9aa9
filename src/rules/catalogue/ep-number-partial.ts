import { isUnread } from '../../feed/placed.ts';
import { lacking } from '../numbers.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { isFull } from '../titles.ts';

export const epNumberPartial: Rule = {
  id: 'ep-number-partial',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not compare the numbers of episodes.' },
  },
  about: ['episode.number'],
  summary: 'Some full episodes have a number and some have none.',
  reason:
    'Apple asks for numbers on all episodes or on none; a list with both looks as if some were missing.',
  source: apple,
  examples: [
    `
-- episodes/1.md --
number: 1
-- episodes/2.md --
«---»
title: The second winter
`,
    `
-- episodes/1.md --
number: 1
-- episodes/2.md --
type: bonus
`,
    `
-- episodes/1.md --
title: The first winter
-- episodes/2.md --
title: The second winter
`,
  ],
  feed({ episodes, show }, say) {
    if (show.type === 'serial') return;
    const full = episodes.filter((episode) => isFull(episode) && isReadable(episode));
    const found = lacking(full, (episode) => {
      return episode.number !== undefined || episode.namedNumber !== undefined || isUnread(episode, 'number');
    });
    if (!found) return;
    const { named, count, of } = found;
    for (const episode of named) {
      const number = name(episode, ['number']);
      const message =
        named.length < count
          ? `This episode and ${count === 2 ? 'one other' : `${count - 1} others`} of ${of} have no ${number}.`
          : `This episode has no ${number}, but ${of - count} of ${of} full episodes have one.`;
      say(episode, ['number'], message, { help: 'Number all full episodes or none.' });
    }
  },
};
