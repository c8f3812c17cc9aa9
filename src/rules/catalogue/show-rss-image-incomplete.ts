import { readHttpUrl } from '../../feed/url.ts';
import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

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
    } else if (!readHttpUrl(rssImage.url).ok) {
      const path = ['rssImage', 'url'];
      say(show, path, `${name(show, path)} is not the address of a picture.`, {
        help: 'Give a whole address, such as `https://example.com/small.png`.',
      });
    }
  },
};
