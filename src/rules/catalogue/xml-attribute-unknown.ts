import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const check = forRemarks('xml-attribute-unknown', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} is not an attribute that this element has.`,
  help: 'Leave it out, or look whether it is spelt right.',
}));

export const xmlAttributeUnknown: Rule = {
  id: 'xml-attribute-unknown',
  severity: 'warning',
  profiles: { w3c: { level: 'error', why: 'The validator calls it an error.' } },
  where: 'feed',
  w3c: ['UnexpectedAttribute', 'NoThrWhen'],
  about: ['show.file', 'episode.file'],
  summary: 'An element has an attribute that it does not have in RSS.',
  reason: 'Readers skip it.',
  source: rss,
  examples: [
    `
-- feed.xml --
<item>
<enclosure url="https://media.example.com/1.mp3" length="28800000" type="audio/mpeg" duration="«1800»"/>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
