import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-value-date-implausible', wireWords);

export const xmlValueDateImplausible: Rule = {
  id: 'xml-value-date-implausible',
  severity: 'warning',
  where: 'feed',
  w3c: ['ImplausibleDate'],
  about: ['show.file', 'episode.file'],
  summary: 'A date lies before there were feeds, or is still to come.',
  reason: 'Apps sort by dates, and hide what is dated ahead.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<pubDate>«Mon, 01 Jan 1973 06:00:00 +0000»</pubDate>
`,
    `
-- feed.xml --
<pubDate>Sun, 01 Mar 2026 06:00:00 +0000</pubDate>
`,
  ],
  show: check,
  episode: check,
};
