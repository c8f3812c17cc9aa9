import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const messages: ReadonlyMap<string, string> = new Map([
  ['retired', 'The feed has the DOCTYPE of RSS 0.91, whose address is gone.'],
  ['other', 'The feed has the DOCTYPE of RSS 0.91, and is of another version.'],
]);

const check = forRemarks('xml-doctype', (_, detail) => ({
  message: messages.get(detail.get('kind') ?? '') ?? detail.get('message') ?? '',
  help: 'Leave it out; RSS 2.0 has none.',
}));

export const xmlDoctype: Rule = {
  id: 'xml-doctype',
  severity: 'error',
  where: 'feed',
  w3c: ['DeprecatedDTD', 'InvalidDoctype'],
  about: ['show.file'],
  summary: 'The feed has a DOCTYPE that readers refuse or follow to nowhere.',
  reason:
    'A DOCTYPE can declare things that are not in the feed; readers skip it or refuse the feed because of it. That of RSS 0.91 leads to an address that is gone.',
  source: rss,
  examples: [
    `
-- feed.xml --
<?xml version="1.0"?>
«<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">»
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
