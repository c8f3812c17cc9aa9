import { forRemarks, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

const check = forRemarks('show-self-link-missing', () => ({
  message: 'The channel has no `<atom:link rel="self">`.',
  help: 'Add `<atom:link rel="self" type="application/rss+xml" href="…"/>` with the address of the feed.',
}));

export const showSelfLinkMissing: Rule = {
  id: 'show-self-link-missing',
  severity: 'warning',
  where: 'feed',
  w3c: ['MissingAtomSelfLink', 'MissingSelf'],
  about: ['show.file'],
  summary: 'The feed does not say where it is.',
  reason:
    'Apps and directories learn from this link where the feed is to be fetched, also when somebody hands on a copy.',
  source: rssProfile,
  examples: [
    `
-- feed.xml --
<?xml version="1.0"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><«channel»>
<title>Night Trains</title>
<link>https://example.com/</link>
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
