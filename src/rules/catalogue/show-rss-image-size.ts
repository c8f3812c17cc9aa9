import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const limits = { width: 144, height: 400 } as const;

export const showRssImageSize: Rule = {
  id: 'show-rss-image-size',
  severity: 'error',
  about: ['show.rssImage'],
  summary: 'The small picture of plain RSS is said to be larger than RSS allows.',
  reason: 'RSS limits this picture to 144 by 400 pixels. The artwork of the show is another picture.',
  source: rss,
  examples: [
    `
-- podfeed.yaml --
rss:
  image: {url: "https://example.com/i.png", title: Trains, link: "https://example.com/", width: «145», height: «401»}
`,
    `
-- podfeed.yaml --
rss:
  image: {url: "https://example.com/i.png", title: Trains, link: "https://example.com/", width: 144, height: 400}
`,
  ],
  show(show, say) {
    for (const side of ['width', 'height'] as const) {
      const pixels = show.rssImage?.[side];
      if (pixels === undefined || pixels <= limits[side]) continue;
      const path = ['rssImage', side];
      say(show, path, `${name(show, path)} is ${pixels} pixels, and RSS allows ${limits[side]}.`, {
        help: 'Give the size at which it is shown, or leave it out.',
      });
    }
  },
};
