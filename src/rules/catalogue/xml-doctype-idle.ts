import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-doctype-idle', () => ({
  message: 'The feed has a DOCTYPE, which says nothing to readers of RSS 2.0.',
  help: 'Leave it out; RSS 2.0 has none.',
}));

export const xmlDoctypeIdle: Rule = {
  id: 'xml-doctype-idle',
  severity: 'hint',
  where: 'feed',
  w3c: ['ContainsSystemEntity'],
  about: ['show.file'],
  summary: 'The feed has a DOCTYPE that readers skip.',
  reason:
    'A DOCTYPE can declare things that are not in the feed; careful readers skip it, and some refuse the feed.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<?xml version="1.0"?>
«<!DOCTYPE rss SYSTEM "rss.dtd">»
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
