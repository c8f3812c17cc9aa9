import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

const check = forRemarks('ns-attribute-unknown', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} is not an attribute of this tag.`,
  help: 'Look whether it is spelt right.',
}));

export const nsAttributeUnknown: Rule = {
  id: 'ns-attribute-unknown',
  severity: 'hint',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A tag has an attribute that its namespace does not have.',
  reason: 'Apps skip it.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<item>
<podcast:soundbite startTime="60" duration="30" endTime="«90»">Why</podcast:soundbite>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
