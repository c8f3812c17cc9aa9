import { isWebPage } from '../addresses.ts';
import { forArtworkAddress } from '../artwork.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

export const artUrlPage: Rule = {
  id: 'art-url-page',
  severity: 'error',
  about: ['episode.imageFile', 'show.imageFile', 'episode.image', 'show.image'],
  summary: 'The address of an artwork leads to a web page, not to a picture.',
  reason:
    'A browser shows the picture on that page, apps and directories get HTML and refuse it. Services for sharing files have another address for the file itself.',
  source: appleArtwork,
  examples: [
    `
image: «https://github.com/ada/trains/blob/main/vienna.jpg»
`,
    `
-- podfeed.yaml --
image: «https://www.dropbox.com/s/1a2b3c/cover.jpg?dl=0»
`,
    `
image: «https://media.example.com/vienna.html?size=3000»
`,
    `
-- podfeed.yaml --
image: https://raw.githubusercontent.com/ada/trains/main/cover.jpg
-- episodes/1.md --
image: https://www.dropbox.com/s/1a2b3c/vienna.jpg?raw=1
`,
    `
image: https://media.example.com/vienna.htmlx.jpg
`,
  ],
  ...forArtworkAddress((owner, text, say) => {
    if (!isWebPage(text)) return;
    const raw = /^https?:\/\/(?:www\.)?dropbox\.com\//i.test(text)
      ? 'Let the address end in `?raw=1`.'
      : /^https?:\/\/(?:www\.)?github\.com\//i.test(text)
        ? 'Use the address behind the button Raw.'
        : 'Use the address of the picture itself, or put the file into the media folder.';
    say(owner, ['image'], `The address ${quoteAddress(text)} leads to a page, not to a picture.`, {
      help: raw,
    });
  }),
};
