import { forAnswers, isUnknown } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const netUnchecked: Rule = {
  id: 'net-unchecked',
  severity: 'hint',
  about: ['episode.enclosure', 'episode.image', 'show.image'],
  summary: 'A file could not be looked at.',
  reason: 'A server that does not answer now may do so later: nothing is known of the file.',
  source: own,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "deadline"} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forAnswers(({ fact, called }) => {
    if (fact.problem === undefined)
      return isUnknown(fact)
        ? {
            message: `${called} could not be checked: its server answers with status ${fact.status}.`,
            help: 'Try again later.',
          }
        : undefined;
    if (['address', 'tls', 'redirects', 'downgrade'].includes(fact.problem)) return undefined;
    return fact.problem === 'private'
      ? {
          message: `${called} was not asked for: it is a private address.`,
          help: 'If that is meant, say so with --allow-private-hosts.',
        }
      : {
          message: `${called} could not be checked: its server gave no answer (${fact.problem}).`,
          help: 'Try again later.',
        };
  }),
};
