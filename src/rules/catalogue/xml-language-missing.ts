import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-language-missing', () => ({
  message: 'The feed does not say its language.',
  help: 'Add `<language>`, such as `<language>en</language>`.',
}));

export const xmlLanguageMissing: Rule = {
  id: 'xml-language-missing',
  severity: 'hint',
  only: ['w3c'],
  where: 'feed',
  w3c: ['MissingDCLanguage'],
  about: ['show.language'],
  summary: 'A feed does not say its language.',
  reason: 'RSS does not ask for it, so the validator only notes it; directories do ask.',
  source: w3c,
  examples: [
    `
-- profile w3c --
-- feed.xml --
<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><«channel»>
<title>Night Trains</title>
<link>https://example.com/</link>
<atom:link href="https://example.com/feed.xml" rel="self" type="application/rss+xml"/>
<description>Conversations with the people who keep the sleeping cars of Europe running.</description>
<item>
<title>The last sleeper</title>
<guid isPermaLink="false">night-trains-1</guid>
<pubDate>Sun, 01 Mar 2026 05:00:00 +0000</pubDate>
<description>What happens on the night shift, told by those who work it.</description>
<enclosure url="https://media.example.com/1.mp3" length="28800000" type="audio/mpeg"/>
</item>
</channel></rss>
`,
    `
-- profile w3c --
-- feed.xml --
<?xml version="1.0"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
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
<enclosure url="https://media.example.com/1.mp3" length="28800000" type="audio/mpeg"/>
</item>
</channel></rss>
`,
  ],
  show: check,
};
