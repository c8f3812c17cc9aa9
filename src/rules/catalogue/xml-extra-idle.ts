import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const check = forRemarks('xml-extra-idle', (text, _, called) => ({
  message: `${called} has something for another ${quote(`<${text}>`)}, and the feed has no other to give it to.`,
  help: 'The first element of a name gives what it has to the first in the feed, the second to the second; where it repeats an address or a time, to the one that has the same. Take out what is too many.',
}));

export const xmlExtraIdle: Rule = {
  id: 'xml-extra-idle',
  severity: 'warning',
  where: 'author',
  about: ['episode.extra', 'show.extra'],
  summary: 'Something in `extra` is for an element that the feed does not have.',
  reason:
    'An element with nothing but what has no key gives that to the element of its name in the feed. Where there is none, nobody gets it.',
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
-- podfeed.yaml --
podroll: [{feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810}]
extra: «<podcast:podroll><podcast:remoteItem feedGuid="a94f5cc9-8c58-55fc-91fe-a324087a655b" feedTitle="Gone"/></podcast:podroll>»
`,
    `
-- podfeed.yaml --
podroll: [{feedGuid: 917393e3-1b1e-5cef-ace4-edaa54e1f810}]
extra: <podcast:podroll><podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" feedTitle="Trains"/></podcast:podroll>
`,
    `
season: {number: 2, name: Foundations}
extra: <podcast:season xml:lang="en"/>
`,
  ],
  show: check,
  episode: check,
};
