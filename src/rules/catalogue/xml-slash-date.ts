import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

const check = forRemarks('xml-slash-date', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} counts comments, and the channel does not say when.`,
  help: 'Add `<lastBuildDate>` to the channel.',
}));

export const xmlSlashDate: Rule = {
  id: 'xml-slash-date',
  severity: 'warning',
  only: ['w3c'],
  where: 'feed',
  w3c: ['SlashDate'],
  about: ['show.file', 'episode.file'],
  summary: 'The number of comments is told, and not when the feed was made.',
  reason: 'A number of comments is true of one moment only; readers want to know which.',
  source: rssProfile,
  examples: [
    `
-- profile w3c --
-- feed.xml --
<item>
<«slash:comments» xmlns:slash="http://purl.org/rss/1.0/modules/slash/">7</slash:comments>
</item>
`,
    `
-- profile w3c --
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
