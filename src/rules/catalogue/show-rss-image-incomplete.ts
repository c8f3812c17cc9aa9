import { readHttpUrl } from '../../feed/url.ts';
import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const addresses = [
  ['url', 'picture'],
  ['link', 'page'],
] as const;

export const showRssImageIncomplete: Rule = {
  id: 'show-rss-image-incomplete',
  severity: 'error',
  about: ['show.rssImage'],
  summary: 'The small picture of plain RSS lacks one of the three things it must have.',
  reason: 'RSS demands its address, a title and a link; validators call a feed without them invalid.',
  source: rss,
  examples: [
    `
-- podfeed.yaml --
rss:
  image: «{url: "https://example.com/i.png"}»
`,
    `
-- podfeed.yaml --
title: Night Trains
link: https://example.com/
rss:
  image: {url: «i.png», title: Night Trains, link: "https://example.com/"}
`,
    `
-- podfeed.yaml --
title: Night Trains
link: https://example.com/
rss:
  image: {url: "https://example.com/i.png", title: Night Trains, link: "https://example.com/"}
`,
    `
-- feed.xml --
<title>Night Trains</title>
<link>https://example.com/</link>
<image><url>«/i.png»</url><title>Night Trains</title><link>«www.example.com»</link></image>
`,
  ],
  show(show, say) {
    const { rssImage } = show;
    if (!rssImage) return;
    const missing = (['url', 'title', 'link'] as const).filter((field) => rssImage[field] === '');
    if (missing.length > 0) {
      const names = missing.map((field) => name(show, ['rssImage', field])).join(' and ');
      say(show, ['rssImage'], `The small picture has no ${names}.`, {
        help: `Give it, or leave ${name(show, ['rssImage'])} out: it is not the artwork of the show.`,
      });
    }
    for (const [field, what] of addresses) {
      if (missing.includes(field) || readHttpUrl(rssImage[field]).ok) continue;
      const path = ['rssImage', field];
      say(show, path, `${name(show, path)} is not the whole address of a ${what}.`, {
        help: `Give one such as \`https://example.com/${field === 'url' ? 'small.png' : ''}\`.`,
      });
    }
  },
};
