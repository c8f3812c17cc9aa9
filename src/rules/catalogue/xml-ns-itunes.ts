import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const check = forRemarks('xml-ns-itunes', (text, detail) => ({
  message: `The prefix ${quote(detail.get('prefix') ?? '')} stands for ${quote(text)}, which is not the namespace of Apple.`,
  help: `Write ${quote(detail.get('right') ?? '')}, to the letter.`,
}));

export const xmlNsItunes: Rule = {
  id: 'xml-ns-itunes',
  severity: 'error',
  profiles: { w3c: { level: 'warning', why: 'The validator guesses which namespace was meant.' } },
  where: 'feed',
  w3c: ['ReservedPrefix'],
  about: ['show.file'],
  summary: 'The prefix of Apple stands for another address.',
  reason:
    'Apple reads its tags only when the namespace is written to the letter; else a feed looks as if it had none of them.',
  source: apple,
  examples: [
    `
-- feed.xml --
<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="«http://www.itunes.com/DTDs/Podcast-1.0.dtd»"><channel>
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
