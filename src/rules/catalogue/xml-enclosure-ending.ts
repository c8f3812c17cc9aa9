import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-enclosure-ending', wireWords);

export const xmlEnclosureEnding: Rule = {
  id: 'xml-enclosure-ending',
  severity: 'warning',
  only: ['w3c'],
  where: 'feed',
  w3c: ['UnsupportedItunesFormat'],
  about: ['episode.file'],
  summary: 'The address of a file does not end like one that Apple plays.',
  reason:
    'Apple goes by the ending. The validator looks at one episode only: the first with tags of Apple, where the channel has none before it.',
  source: w3c,
  examples: [
    `
-- profile w3c --
-- feed.xml --
<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
<title>Night Trains</title>
<link>https://example.com/</link>
<atom:link href="https://example.com/feed.xml" rel="self" type="application/rss+xml"/>
<description>Conversations with the people who keep the sleeping cars of Europe running.</description>
<language>en</language>
<item>
<title>The last sleeper</title>
<guid isPermaLink="false">night-trains-1</guid>
<pubDate>Sun, 01 Mar 2026 05:00:00 +0000</pubDate>
<description>What happens on the night shift, told by those who work it.</description>
<enclosure url="«https://media.example.com/1.wmv»" length="28800000" type="video/x-ms-wmv"/>
<itunes:duration>1800</itunes:duration>
</item>
<itunes:owner><itunes:email>ada@example.com</itunes:email></itunes:owner>
<itunes:category text="Business"/>
<itunes:explicit>false</itunes:explicit>
</channel></rss>
`,
    `
-- profile w3c --
-- feed.xml --
<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
<title>Night Trains</title>
<link>https://example.com/</link>
<atom:link href="https://example.com/feed.xml" rel="self" type="application/rss+xml"/>
<description>Conversations with the people who keep the sleeping cars of Europe running.</description>
<language>en</language>
<itunes:owner><itunes:email>ada@example.com</itunes:email></itunes:owner>
<itunes:category text="Business"/>
<itunes:explicit>false</itunes:explicit>
<item>
<title>The last sleeper</title>
<guid isPermaLink="false">night-trains-1</guid>
<pubDate>Sun, 01 Mar 2026 05:00:00 +0000</pubDate>
<description>What happens on the night shift, told by those who work it.</description>
<enclosure url="https://media.example.com/1.wmv" length="28800000" type="video/x-ms-wmv"/>
<itunes:duration>1800</itunes:duration>
</item>
</channel></rss>
`,
  ],
  episode: check,
};
