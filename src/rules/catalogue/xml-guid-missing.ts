import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-guid-missing', () => ({
  message: 'This episode has no guid.',
  help: 'Give it a guid, and never change it.',
}));

export const xmlGuidMissing: Rule = {
  id: 'xml-guid-missing',
  severity: 'warning',
  only: ['w3c'],
  where: 'feed',
  w3c: ['MissingGuid'],
  about: ['show.file', 'episode.file'],
  summary: 'An item has no guid.',
  reason:
    'Apps tell by its guid whether they know an episode; without one they go by the address of its media file, and show it anew when that changes.',
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
<«item»>
<title>The last sleeper</title>
<pubDate>Sun, 01 Mar 2026 05:00:00 +0000</pubDate>
<description>What happens on the night shift, told by those who work it.</description>
<enclosure url="https://media.example.com/1.mp3" length="28800000" type="audio/mpeg"/>
<itunes:duration>1800</itunes:duration>
</item>
</channel></rss>
`,
    `
-- profile w3c --
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
