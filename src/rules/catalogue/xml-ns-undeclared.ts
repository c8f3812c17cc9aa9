import { forRemarks, type Rule } from '../rule.ts';
import { xmlNamespaces } from '../sources.ts';

const check = forRemarks('xml-ns-undeclared', (_, detail) => ({
  message: detail.get('message') ?? '',
  help: 'Declare it in the first tag, as `xmlns:prefix="address"`.',
}));

export const xmlNsUndeclared: Rule = {
  id: 'xml-ns-undeclared',
  severity: 'error',
  where: 'feed',
  w3c: ['MissingNamespace', 'SAXError'],
  about: ['show.file'],
  summary: 'A prefix is used whose namespace is not declared.',
  reason: 'Readers of XML stop there: they cannot know what the element means.',
  source: xmlNamespaces,
  examples: [
    `
-- feed.xml --
<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>Night Trains</title>
<link>https://example.com/</link>
<atom:link href="https://example.com/feed.xml" rel="self" type="application/rss+xml"/>
<description>Conversations with the people who keep the sleeping cars of Europe running.</description>
<language>en</language>
<«itunes:author»>Ada Muster</itunes:author>
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
