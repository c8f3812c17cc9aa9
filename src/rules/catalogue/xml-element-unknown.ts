import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const check = forRemarks('xml-element-unknown', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} does not belong into ${quote(detail.get('in') ?? '')}.`,
  help: detail.has('elsewhere')
    ? `It belongs into ${quote(detail.get('elsewhere') ?? '')}.`
    : 'Look whether it is spelt right; what is not RSS needs a namespace of its own.',
}));

export const xmlElementUnknown: Rule = {
  id: 'xml-element-unknown',
  severity: 'warning',
  profiles: { w3c: { level: 'error', why: 'The validator calls it an error.' } },
  where: 'feed',
  w3c: ['UndefinedElement', 'NoBlink'],
  about: ['show.file', 'episode.file'],
  summary: 'A feed has an element that does not exist, or not there.',
  reason: 'Readers skip what they do not know, so what it says reaches nobody.',
  source: rss,
  examples: [
    `
-- feed.xml --
<«itunes:duration»>1800</itunes:duration>
<item>
<«explicit»>no</explicit>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
