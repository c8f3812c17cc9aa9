import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const check = forRemarks('xml-attribute-missing', (_, detail) => ({
  message: `${quote(detail.get('in') ?? '')} has no ${quote(detail.get('attribute') ?? '')}.`,
  help: 'Add it, or leave the element out.',
}));

export const xmlAttributeMissing: Rule = {
  id: 'xml-attribute-missing',
  severity: 'error',
  where: 'feed',
  w3c: ['MissingAttribute', 'MissingHref', 'MissingTypeAttr'],
  about: ['show.file', 'episode.file'],
  summary: 'An element lacks an attribute that it cannot do without.',
  reason: 'Without it readers skip the element.',
  source: rss,
  examples: [
    `
-- feed.xml --
<«cloud» domain="rpc.example.com" port="80" path="/RPC2" registerProcedure="pingMe"/>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
