import { forAnswers, isThere } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const netMediaLength: Rule = {
  id: 'net-media-length',
  severity: 'error',
  about: ['episode.enclosure', 'episode.alternates', 'show.trailers'],
  summary: 'The size given for a media file is not the one its server names.',
  reason: 'Apps compare the size with what they downloaded, and show it before they do.',
  source: apple,
  examples: [
    `
audio: {url: https://media.example.com/1.mp3, length: «28800000»}
-- https://media.example.com/1.mp3 {"length": 28799000} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"length": 28800000} --
`,
  ],
  ...forAnswers(({ length, fact, called }) => {
    const given = length?.bytes;
    if (!isThere(fact) || !given || fact.length === undefined || fact.length === given) return undefined;
    if (fact.length === 0)
      return { message: `${called} is an empty file, not one of ${given} bytes.`, help: 'Upload it again.' };
    return {
      message: `${called} has ${fact.length} bytes, not ${given}.`,
      help: `Write \`${fact.length}\`, the size of the file as it is served.`,
      path: length!.path,
    };
  }),
};
