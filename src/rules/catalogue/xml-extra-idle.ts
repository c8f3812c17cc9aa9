import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const check = forRemarks('xml-extra-idle', (text, _, called) => ({
  message: `${called} has attributes for another ${quote(`<${text}>`)}, and the feed has no other to give them to.`,
  help: 'The first empty element of a name gives its attributes to the first in the feed, the second to the second: take out what is too many.',
}));

export const xmlExtraIdle: Rule = {
  id: 'xml-extra-idle',
  severity: 'warning',
  where: 'author',
  about: ['episode.extra', 'show.extra'],
  summary: 'Attributes in `extra` are for an element that the feed does not have.',
  reason:
    'An empty element with attributes that have no key gives them to the element of that name in the feed. Where there is none, nobody gets them.',
  source: rss,
  examples: [
    `
extra: «<podcast:season xml:lang="en"/>»
`,
    `
-- podfeed.yaml --
extra: «<podcast:license xml:lang="en"/>»
`,
    `
season: {number: 2, name: Foundations}
extra: <podcast:season xml:lang="en"/>
`,
  ],
  show: check,
  episode: check,
};
