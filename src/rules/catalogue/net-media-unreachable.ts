import { absenceOf, forAnswers, isPicture } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const netMediaUnreachable: Rule = {
  id: 'net-media-unreachable',
  severity: 'error',
  about: [
    'episode.enclosure',
    'episode.alternates',
    'episode.transcripts',
    'episode.chapters',
    'show.trailers',
    'show.live',
  ],
  summary: 'A file that an episode names is not there.',
  reason: 'An episode whose file is missing fails for everybody who wants to hear it.',
  source: apple,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"status": 404} --
`,
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"status": 403} --
`,
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"type": "text/html"} --
`,
    `
-- now 2026-01-01T00:00:00Z --
-- episodes/1.md --
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 404} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
alternates: [{sources: «https://media.example.com/1.opus», type: audio/opus}]
-- https://media.example.com/1.opus {"status": 404} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forAnswers(({ use, fact, early, called }) =>
    isPicture(use) || early ? undefined : absenceOf(fact, called, 'file'),
  ),
};
