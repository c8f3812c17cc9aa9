import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

const check = forRemarks('ns-tag-count', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} is there more than once.`,
  help: 'Keep one of them.',
}));

export const nsTagCount: Rule = {
  id: 'ns-tag-count',
  severity: 'error',
  where: 'feed',
  about: ['show.file', 'episode.file'],
  summary: 'A tag is there more often than its namespace allows.',
  reason: 'Some apps read the first one, some the last.',
  source: podcastNamespace,
  examples: [
    `
-- feed.xml --
<podcast:medium>podcast</podcast:medium>
<«podcast:medium»>music</podcast:medium>
<podcast:medium>video</podcast:medium>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
