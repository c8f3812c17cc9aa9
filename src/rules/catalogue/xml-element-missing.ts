import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const check = forRemarks('xml-element-missing', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} ${detail.get('problem') ?? 'is missing'}.`,
  help: 'Add it.',
}));

export const xmlElementMissing: Rule = {
  id: 'xml-element-missing',
  severity: 'error',
  where: 'feed',
  w3c: [
    'MissingXhtmlDiv',
    'MissingElement',
    'MissingTitle',
    'MissingLink',
    'MissingDescription',
    'ItemMustContainTitleOrDescription',
    'MissingChannel',
  ],
  about: ['show.file', 'episode.file'],
  summary: 'An element lacks one that it cannot do without.',
  reason: 'Without it readers skip the whole element, or the feed.',
  source: rss,
  examples: [
    `
-- feed.xml --
<«image»><title>Night Trains of Europe</title><url>https://example.com/i.png</url></image>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
