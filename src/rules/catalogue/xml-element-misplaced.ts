import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

const check = forRemarks('xml-element-misplaced', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} stands after an episode.`,
  help: 'Put everything about the show before the first episode.',
}));

export const xmlElementMisplaced: Rule = {
  id: 'xml-element-misplaced',
  severity: 'warning',
  where: 'feed',
  w3c: ['MisplacedItem'],
  about: ['show.file'],
  summary: 'Something about the show stands after its episodes.',
  reason: 'Apps that read a feed while it arrives have shown the show by then.',
  source: rssProfile,
  examples: [
    `
-- feed.xml --
<item>
</item>
<«ttl»>60</ttl>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
};
