import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

const check = forRemarks('ns-chapters-multiple', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} is there twice.`,
  help: 'Keep one of them.',
}));

export const nsChaptersMultiple: Rule = {
  id: 'ns-chapters-multiple',
  severity: 'error',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'An episode has more than one chapters file.',
  reason: 'Apps read one of them, and nobody knows which.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<item>
<podcast:chapters url="https://example.com/1.json" type="application/json+chapters"/>
<«podcast:chapters» url="https://example.com/2.json" type="application/json+chapters"/>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
