import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

const check = forRemarks('ns-tag-unknown', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} is not a tag of its namespace.`,
  help: 'Look whether it is spelt right.',
}));

export const nsTagUnknown: Rule = {
  id: 'ns-tag-unknown',
  severity: 'warning',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A tag is not in the namespace that it names.',
  reason: "Apps skip it. A tag of one's own belongs into a namespace of one's own.",
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<«podcast:persona»>Ada</podcast:persona>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
