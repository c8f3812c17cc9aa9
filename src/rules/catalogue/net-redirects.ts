import { forAnswers } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const netRedirects: Rule = {
  id: 'net-redirects',
  severity: 'warning',
  about: ['episode.enclosure', 'episode.image', 'show.image'],
  summary: 'An address is sent on too often, or from https to http.',
  reason: 'Apps give up after a few redirects, and do not follow one that leaves https.',
  source: own,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "redirects"} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forAnswers(({ fact, called }) =>
    fact.problem === 'redirects' || fact.problem === 'downgrade'
      ? {
          message:
            fact.problem === 'redirects'
              ? `${called} is sent on more than five times.`
              : `${called} is sent on from https to http.`,
          help: 'Name the address at which the file is.',
        }
      : undefined,
  ),
};
