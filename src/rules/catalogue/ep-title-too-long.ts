import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';
import { ownTitle } from '../titles.ts';

const accepted = 255;
const shown = 80;

export const epTitleTooLong: Rule = {
  id: 'ep-title-too-long',
  severity: 'warning',
  profiles: {
    spotify: {
      level: 'hint',
      why: 'Spotify sets no limit to titles, but shows fewer characters on small devices.',
    },
    w3c: { level: 'off', why: 'The validator does not count the characters of a title.' },
  },
  about: ['episode.title'],
  summary: 'The title of an episode is longer than directories take or apps show.',
  reason: 'Apple limits a title to 255 characters, and lists on a phone end a title after about 80.',
  source: apple,
  examples: [
    `
title: ${'The Vienna sleeper, '.repeat(4)}«1»
`,
    `
title: ${'The Vienna sleeper, '.repeat(12)}the last 15 one«s»
`,
    `
title: ${'The Vienna sleeper, '.repeat(3)}the Vienna sleepers.
`,
  ],
  episode(episode, say) {
    const own = ownTitle(episode);
    if (episode.title === undefined || own === undefined || own.length <= shown) return;
    const characters = [...episode.title];
    const limit = characters.length > accepted ? accepted : shown;
    if (characters.length <= limit) return;
    const beyond = characters.slice(limit).join('').length;
    const severity = limit === accepted ? 'warning' : 'hint';
    const words =
      limit === accepted ? `directories take ${accepted}` : `apps show about ${shown} of them in a list`;
    const message = `This ${name(episode, ['title'])} has ${characters.length} characters, and ${words}.`;
    say(episode, ['title'], message, {
      part: { start: Math.max(own.length - beyond, 0), end: own.length },
      severity,
      help: 'Put what sets this episode apart first, and leave the rest to the notes.',
    });
  },
};
