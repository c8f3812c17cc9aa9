import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-element-redundant', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} stands for the same as ${quote(detail.get('other') ?? '')}.`,
  help: 'Keep the one of RSS.',
}));

export const xmlElementRedundant: Rule = {
  id: 'xml-element-redundant',
  severity: 'hint',
  profiles: { w3c: { level: 'warning', why: 'The validator warns of it.' } },
  where: 'feed',
  w3c: ['DuplicateSemantics', 'DuplicateItemSemantics', 'DuplicateDescriptionSemantics'],
  about: ['show.file', 'episode.file'],
  summary: 'Two elements say the same.',
  reason: 'Some apps read one, some the other; if they differ one day, listeners see different things.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<item>
<pubDate>Sun, 01 Mar 2026 05:00:00 +0000</pubDate>
<«dc:date» xmlns:dc="http://purl.org/dc/elements/1.1/">2026-03-01T05:00:00Z</dc:date>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
