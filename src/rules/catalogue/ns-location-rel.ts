import { locationRels } from '../../feed/location.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { notOneOf } from '../field-words.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const check = forRemarks('ns-location-rel', (text) => ({
  message: `${quote(text)} does not say whether the show is about a place or made there.`,
  help: notOneOf(nearest(text, locationRels), locationRels),
}));

export const nsLocationRel: Rule = {
  id: 'ns-location-rel',
  severity: 'error',
  about: ['episode.locations', 'show.locations'],
  summary: 'It is not clear what a place has to do with the show.',
  reason:
    'A place is the `subject` of a show or an episode, or where its `creator` works; apps know no other words.',
  source: podcastTag('location'),
  examples: [
    `
location: {name: Berlin, rel: «studio»}
`,
    `
-- podfeed.yaml --
location:
  - {name: Berlin, rel: creator}
  - {name: Vienna, rel: «subjects»}
`,
    `
location: {name: Berlin, rel: Creator}
`,
  ],
  show: check,
  episode: check,
};
