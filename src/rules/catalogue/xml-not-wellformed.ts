import { forRemarks, type Rule } from '../rule.ts';
import { xml } from '../sources.ts';

const helps: ReadonlyMap<string, string> = new Map([
  ['not-wellformed', 'Write the feed with a program that writes XML.'],
  ['empty', 'Look at what makes the feed, or at the server that sends it.'],
  ['truncated', 'Write the whole feed again: its end is missing.'],
  ['ampersand', 'Write `&amp;` for an `&`.'],
]);

const check = forRemarks('xml-not-wellformed', (_, detail) => ({
  message: detail.get('message') ?? '',
  help: helps.get(detail.get('kind') ?? ''),
}));

export const xmlNotWellformed: Rule = {
  id: 'xml-not-wellformed',
  severity: 'error',
  where: 'feed',
  w3c: ['SAXError'],
  about: ['show.file', 'episode.file'],
  summary: 'The feed is not well-formed XML.',
  reason:
    'Readers of XML stop at the first fault, and with them most apps: nothing of the feed is read. Some apps mend a lone `&`.',
  source: xml,
  examples: [
    `
-- feed.xml --
<?xml version="1.0"?>
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
<title>The last sleeper</title>
<guid isPermaLink="false">night-trains-1«</gid>»
<pubDate>Sun, 01 Mar 2026 05:00:00 +0000</pubDate>
<description>What happens on the night shift, told by those who work it.</description>
<enclosure url="https://media.example.com/1.mp3" length="28800000" type="audio/mpeg"/>
<itunes:duration>1800</itunes:duration>
</item>
</channel></rss>
`,
    `
-- feed.xml --
<?xml version="1.0"?>
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
<title>Salt «&» snow</title>
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
  episode: check,
};
