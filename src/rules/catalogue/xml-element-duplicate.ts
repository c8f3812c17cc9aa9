import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const check = forRemarks('xml-element-duplicate', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} is there twice.`,
  help: 'Keep one of them.',
}));

export const xmlElementDuplicate: Rule = {
  id: 'xml-element-duplicate',
  severity: 'error',
  where: 'feed',
  w3c: ['DuplicateElement'],
  about: ['show.file', 'episode.file'],
  summary: 'An element that can be there once is there twice.',
  reason: 'Some apps read the first one, some the last.',
  source: rss,
  examples: [
    `
-- feed.xml --
<title>Night Trains of Europe</title>
<«title»>Night Trains</title>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
