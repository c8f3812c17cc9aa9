import { forArtworkAddress } from '../artwork.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';

export const artUrlNotHttps: Rule = {
  id: 'art-url-not-https',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator says nothing about addresses that are not encrypted.' },
  },
  about: ['episode.imageFile', 'show.imageFile', 'episode.image', 'show.image'],
  summary: 'The address of an artwork begins with `http:`.',
  reason: 'Web players on secure pages and some apps do not load pictures that are not sent over https.',
  source: {
    name: 'Podcast namespace',
    url: 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
  },
  examples: [
    `
image: «http»://media.example.com/vienna.jpg
`,
    `
image: https://media.example.com/vienna.jpg
`,
  ],
  ...forArtworkAddress((owner, text, say) => {
    if (!/^http:/i.test(text)) return;
    say(owner, ['image'], `The address ${quoteAddress(text)} is not secure.`, {
      help: 'Let it begin with `https:` if the server speaks it, which most do.',
      part: { start: 0, end: 4 },
    });
  }),
};
