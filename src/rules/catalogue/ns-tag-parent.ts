import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

const check = forRemarks('ns-tag-parent', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} does not belong into ${quote(detail.get('in') ?? '')}.`,
  help: `It belongs into ${quote(detail.get('elsewhere') ?? '')}.`,
}));

export const nsTagParent: Rule = {
  id: 'ns-tag-parent',
  severity: 'error',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A tag stands where its namespace does not have it.',
  reason: 'Apps look for it elsewhere, and do not find it.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<item>
<«podcast:locked»>yes</podcast:locked>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
