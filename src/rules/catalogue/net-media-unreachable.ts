import { forAnswers, isThere, isUnknown } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const netMediaUnreachable: Rule = {
  id: 'net-media-unreachable',
  severity: 'error',
  about: ['episode.enclosure'],
  summary: 'A file that an episode names is not there.',
  reason: 'An episode whose file is missing fails for everybody who wants to hear it.',
  source: apple,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"status": 404} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forAnswers(({ use, fact, early, called }) =>
    use === 'artwork' || early || fact.status === undefined || isThere(fact) || isUnknown(fact)
      ? undefined
      : {
          message: `The server answers ${called} with status ${fact.status}.`,
          help: 'Upload the file, or correct the address.',
        },
  ),
};
