import { isOwnInsecure, linksOf, mostLinks } from '../links.ts';
import { quoteAddress } from '../quote-address.ts';
import { type Rule, useInstead } from '../rule.ts';
import { own } from '../sources.ts';

export const epDescriptionHttpOwn: Rule = {
  id: 'ep-description-http-own',
  severity: 'warning',
  about: ['episode.body'],
  summary: "A link in the notes leads to the show's own site without encryption.",
  reason:
    "The show's own addresses begin with `https:`; some apps refuse to open the other kind, or warn of it.",
  source: own,
  examples: [
    `
title: The last sleeper
---
Read [more](«http»://example.com/sleepers) about the night trains of Europe and who works in them.
`,
    `
-- podfeed.yaml --
media: {url: https://media.example.net/}
-- episodes/1.md --
title: The last sleeper
---
Take the [recording](«http»://media.example.net/1.mp3) with you on the night trains of Europe.
`,
    `
-- podfeed.yaml --
link: http://example.com/
feed: http://example.com/feed.xml
-- episodes/1.md --
title: The last sleeper
---
Read [more](http://example.com/sleepers) and [others](http://example.org/) about the night trains of Europe.
`,
    `
title: The last sleeper
---
Read [more](https://example.com/sleepers) and [others](http://example.org/) about the night trains of Europe.
`,
  ],
  episode(episode, say, show) {
    const found = linksOf(episode).filter(({ text }) => isOwnInsecure(text, show));
    for (const { text, range } of found.slice(0, mostLinks)) {
      const part = { start: range.start, end: range.start + 4 };
      say(episode, ['body'], `${quoteAddress(text)} is on the site of this show, which is encrypted.`, {
        part,
        help: 'Let it begin with `https:`.',
        fix: useInstead(['body'], 'https', part),
      });
    }
  },
};
