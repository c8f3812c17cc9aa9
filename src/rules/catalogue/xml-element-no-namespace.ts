import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-element-no-namespace', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} stands in ${quote(detail.get('in') ?? '')} and has no namespace.`,
  help: 'Give it the namespace of what it stands in, unless that namespace says otherwise.',
}));

export const xmlElementNoNamespace: Rule = {
  id: 'xml-element-no-namespace',
  severity: 'error',
  only: ['w3c'],
  where: 'feed',
  w3c: ['NotInANamespace'],
  about: ['show.file', 'episode.file'],
  summary: 'An element without namespace stands inside one of another namespace.',
  reason:
    'The validator of the W3C calls it an error: in RSS, what is added has to be in a namespace. In a live item of the podcast namespace it is as it should be.',
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
<t:line xmlns:t="https://example.com/trains"><«name»>7</name></t:line>
</item>
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
  ],
  show: check,
  episode: check,
};
