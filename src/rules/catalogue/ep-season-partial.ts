import { isUnread } from '../../feed/placed.ts';
import { lacking } from '../numbers.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { isFull } from '../titles.ts';

export const epSeasonPartial: Rule = {
  id: 'ep-season-partial',
  severity: 'warning',
  about: ['episode.season'],
  summary: 'Some full episodes belong to a season and some do not.',
  reason: 'Apps that list by season put the others in a group of their own, where nobody looks.',
  source: own,
  examples: [
    `
-- episodes/1.md --
season: 1
-- episodes/2.md --
«---»
title: The second winter
`,
    `
-- episodes/1.md --
season: 1
-- episodes/2.md --
type: trailer
`,
    `
-- episodes/1.md --
season: 1
-- episodes/2.md --
season: 1
`,
  ],
  feed({ episodes }, say) {
    const full = episodes.filter((episode) => isFull(episode) && isReadable(episode));
    const found = lacking(full, (episode) => episode.season !== undefined || isUnread(episode, 'season'));
    if (!found) return;
    const { named, count, of } = found;
    for (const episode of named) {
      const season = name(episode, ['season']);
      const message =
        named.length < count
          ? `This episode and ${count === 2 ? 'one other' : `${count - 1} others`} of ${of} have no ${season}.`
          : `This episode has no ${season}, but ${of - count} of ${of} full episodes have one.`;
      say(episode, ['season'], message, { help: 'Give every full episode its season, or none.' });
    }
  },
};
