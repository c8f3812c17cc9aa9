import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const check = forRemarks('xml-encoding-legacy', (_, detail) => ({
  message:
    detail.get('kind') === 'name'
      ? `UTF-8 is called ${quote(detail.get('what') ?? '')} in this feed.`
      : `This feed is in ${quote(detail.get('what') ?? '')}, not in UTF-8.`,
  help:
    detail.get('kind') === 'name'
      ? 'Write `UTF-8`; not every reader knows other names of it.'
      : 'Write it in UTF-8; every program can.',
}));

export const xmlEncodingLegacy: Rule = {
  id: 'xml-encoding-legacy',
  severity: 'warning',
  where: 'feed',
  w3c: ['NotUTF8', 'ObscureEncoding', 'NonstdEncoding'],
  about: ['show.file'],
  summary: 'The feed is not in UTF-8.',
  reason:
    'Apple asks for UTF-8. Most readers know the common encodings of former times, and few know the rare ones.',
  source: apple,
  examples: [
    `
-- feed.xml latin1 --
<?xml version="1.0" encoding="«iso-8859-1»"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
<title>Night Trains</title>
<link>https://example.com/</link>
<atom:link href="https://example.com/feed.xml" rel="self" type="application/rss+xml"/>
<description>Conversations with the people who keep the sleeping cars of Europe running.</description>
<language>en</language>
<itunes:author>Ada Muster</itunes:author>
<itunes:owner><itunes:email>ada@example.com</itunes:email></itunes:owner>
<itunes:category text="Business"/>
<itunes:explicit>false</itunes:explicit>
<itunes:image href="https://example.com/cover.jpg"/>
<item>
<title>Där letzte sleeper</title>
<guid isPermaLink="false">night-trains-1</guid>
<pubDate>Sun, 01 Mar 2026 05:00:00 +0000</pubDate>
<description>What happens on the night shift, told by those who work it.</description>
<enclosure url="https://media.example.com/1.mp3" length="28800000" type="audio/mpeg"/>
<itunes:duration>1800</itunes:duration>
</item>
</channel></rss>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
};
