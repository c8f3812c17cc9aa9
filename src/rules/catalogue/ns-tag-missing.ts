import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

const check = forRemarks('ns-tag-missing', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} ${detail.get('problem') ?? 'is missing'}.`,
  help: 'Add it, or leave the tag out.',
}));

export const nsTagMissing: Rule = {
  id: 'ns-tag-missing',
  severity: 'error',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A tag lacks one that it cannot do without.',
  reason: 'Without it apps skip the tag.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<«podcast:publisher»></podcast:publisher>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
