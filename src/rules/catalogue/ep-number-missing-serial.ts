import { isUnread } from '../../feed/placed.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { isFull } from '../titles.ts';

export const epNumberMissingSerial: Rule = {
  id: 'ep-number-missing-serial',
  severity: 'error',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not compare the numbers of episodes.' },
  },
  about: ['episode.number'],
  summary: 'A full episode of a serial show has no number.',
  reason: 'Apple plays a serial show in the order of its numbers and requires one for every episode.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
type: serial
-- episodes/1.md --
«---»
title: The first winter
`,
    `
-- podfeed.yaml --
type: serial
-- episodes/1.md --
number: 1
-- episodes/2.md --
type: trailer
`,
    `
title: The first winter
`,
  ],
  episode(episode, say, show) {
    if (show.type !== 'serial' || !isFull(episode) || isUnread(episode, 'type')) return;
    if (episode.number !== undefined || episode.namedNumber !== undefined) return;
    if (isUnread(episode, 'number') || !isReadable(episode)) return;
    const number = name(episode, ['number']);
    say(episode, ['number'], `This episode has no ${number}, which a serial show needs.`, {
      help: `Give it a ${number}, or say in ${name(episode, ['type'])} that it is a trailer or bonus.`,
    });
  },
};
