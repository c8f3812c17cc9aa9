import { quote } from '../../text/printable.ts';
import { name, type Rule, useInstead } from '../rule.ts';
import { w3c } from '../sources.ts';

export const showRssImageMismatch: Rule = {
  id: 'show-rss-image-mismatch',
  severity: 'warning',
  about: ['show.rssImage'],
  summary: 'The small picture of plain RSS has another title or link than the show.',
  reason:
    'Readers show the title of the picture in its place and open its link: RSS wants both to be those of the show.',
  source: w3c,
  examples: [
    `
-- podfeed.yaml --
title: Night Trains
link: https://example.com/
rss:
  image: {url: "https://example.com/i.png", title: «Trains», link: «"https://example.com/trains"»}
`,
    `
-- podfeed.yaml --
title: Night Trains
link: https://example.com
rss:
  image: {url: "https://example.com/i.png", title: Night Trains, link: "https://example.com/"}
`,
    `
-- podfeed.yaml --
rules: {show-rss-image-incomplete: warning}
rss:
  image: {url: "https://example.com/i.png"}
`,
    `
-- podfeed.yaml without title --
rules: {show-title-missing: warning, show-link-missing: warning}
rss:
  image: {url: "https://example.com/i.png", title: Night Trains, link: "https://example.com/"}
`,
  ],
  show(show, say) {
    const { rssImage } = show;
    for (const field of ['title', 'link'] as const) {
      const [there, here] = [show[field], rssImage?.[field]];
      if (there === undefined || !here || bare(here) === bare(there)) continue;
      const path = ['rssImage', field];
      say(
        show,
        path,
        `${name(show, path)} of the small picture is ${quote(here)}, and ${name(show, [field])} of the show is ${quote(there)}.`,
        {
          help: `Use ${quote(there)}.`,
          related: [{ message: 'That of the show is here.', owner: show, path: [field] }],
          fix: useInstead(path, there),
        },
      );
    }
  },
};

/** Addresses that differ by a slash at the end are the same. */
const bare = (text: string): string => text.replace(/\/$/, '');
