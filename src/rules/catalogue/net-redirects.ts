import { quoteAddress } from '../quote-address.ts';
import { forAnswers } from '../remote.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const netRedirects: Rule = {
  id: 'net-redirects',
  severity: 'warning',
  about: [
    'episode.enclosure',
    'episode.alternates',
    'episode.image',
    'episode.images',
    'show.image',
    'show.images',
    'show.trailers',
    'show.live',
  ],
  summary: 'An address is sent on too often, or to where apps do not follow.',
  reason: 'Apps give up after a few redirects, and do not follow one that leaves https or the web.',
  source: own,
  examples: [
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "redirects"} --
`,
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "downgrade", "detail": "http://old.example.com/1.mp3"} --
`,
    `
audio: {url: «https://media.example.com/1.mp3», length: 28800000}
-- https://media.example.com/1.mp3 {"problem": "address", "at": "ftp://old.example.com/1.mp3"} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
-- https://media.example.com/1.mp3 {"status": 200} --
`,
  ],
  ...forAnswers(({ fact: { problem, detail, at }, called }) => {
    const help = 'Name the address at which the file is.';
    const to = quoteAddress(detail ?? at ?? '');
    if (problem === 'redirects') return { message: `${called} is sent on more than five times.`, help };
    if (problem === 'downgrade') return { message: `${called} is sent on from https to http: ${to}.`, help };
    if (problem === 'address' && (at !== undefined || detail !== undefined))
      return { message: `${called} is sent on to ${to}, which no app can fetch.`, help };
    return undefined;
  }),
};
