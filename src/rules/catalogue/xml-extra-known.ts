import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const check = forRemarks('xml-extra-known', (text, _, called) => ({
  message: `${called} holds ${quote(`<${text}>`)}, which has a key of its own, so it is left out here.`,
  help: `${quote(`podfeed explain ${text}`)} says which.`,
}));

export const xmlExtraKnown: Rule = {
  id: 'xml-extra-known',
  severity: 'error',
  where: 'author',
  about: ['episode.extra', 'show.extra'],
  summary: 'An element in `extra` has a key of its own.',
  reason: 'The feed would have it twice, and nothing would check it.',
  source: rss,
  examples: [
    `
extra: «<itunes:season>2</itunes:season>»
`,
    `
-- podfeed.yaml --
extra: «<item/>»
`,
    `
-- podfeed.yaml --
extra: <atom:link rel="license" href="https://example.com/licence"/>
`,
  ],
  show: check,
  episode: check,
};
