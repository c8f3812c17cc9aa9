import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { notOneOf } from '../field-words.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** Other names of the same. */
const others: ReadonlyMap<string, string> = new Map([
  ['itunes', 'apple'],
  ['applepodcasts', 'apple'],
  ['amazonmusic', 'amazon'],
  ['audible', 'amazon'],
  ['youtubemusic', 'youtube'],
  ['google', 'youtube'],
  ['googlepodcasts', 'youtube'],
  ['psp', 'psp1'],
  ['podcaststandardsproject', 'psp1'],
  ['podcastindex', 'podcasting20'],
  ['rss', 'w3c'],
  ['pmp', 'pmi'],
  ['talenttriangle', 'pmi'],
]);

const folded = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

export const showProfileUnknown: Rule = {
  id: 'show-profile-unknown',
  severity: 'error',
  where: 'author',
  about: ['show.profiles'],
  summary: 'The show asks for a profile that does not exist.',
  reason: 'The show would not be held against the demands that its author has in mind.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
profiles: [apple, «spotfy»]
`,
    `
-- podfeed.yaml --
profiles: «overcast»
`,
    `
-- podfeed.yaml --
profiles: [apple, spotify]
`,
  ],
  show: forRemarks('show-profile-unknown', (text, detail) => {
    const profiles = (detail.get('expects') ?? '').split(', ');
    return {
      message: `There is no profile ${quote(text)}.`,
      help: notOneOf(others.get(folded(text)) ?? nearest(text, profiles), profiles),
    };
  }),
};
