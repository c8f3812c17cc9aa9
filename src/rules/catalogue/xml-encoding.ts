import { forRemarks, type Rule } from '../rule.ts';
import { xml } from '../sources.ts';

const check = forRemarks('xml-encoding', (_, detail) => ({
  message: detail.get('message') ?? '',
  help: 'Write the feed in UTF-8 and declare no other encoding.',
}));

export const xmlEncoding: Rule = {
  id: 'xml-encoding',
  severity: 'error',
  where: 'feed',
  w3c: ['UnicodeError', 'UnknownEncoding'],
  about: ['show.file', 'episode.file'],
  summary: 'The bytes of the feed are not in the encoding that it declares.',
  reason: 'Readers cannot tell which letters are meant, and stop.',
  source: xml,
  examples: [
    `
-- feed.xml latin1 --
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
<title>D«»är letzte sleeper</title>
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
