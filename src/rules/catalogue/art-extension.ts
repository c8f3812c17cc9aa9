import type { Episode, Show } from '../../feed/feed.ts';
import { extensionOf, mediaTypeOf } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { isWebPage } from '../addresses.ts';
import { endingPart, isAddress } from '../enclosures.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule, Say } from '../rule.ts';
import { appleArtwork } from '../sources.ts';

export const artExtension: Rule = {
  id: 'art-extension',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.imageFile', 'show.imageFile', 'episode.image', 'show.image'],
  summary: 'An artwork does not end in .jpg or .png.',
  reason: 'Apple asks for one of these endings; servers and apps tell the type of the picture from it.',
  source: appleArtwork,
  examples: [
    `
image: https://media.example.com/vienna«.webp»
`,
    `
image: https://media.example.com/pictures/«17»
`,
    `
image: «vienna»
`,
    `
-- podfeed.yaml --
rules: {art-url-page: warning}
-- episodes/1.md --
image: https://drive.google.com/file/d/1a2b3c/view
`,
    `
image: https://media.example.com/vienna.png?width=3000
`,
    `
image: vienna.jpeg
`,
  ],
  show: check,
  episode: check,
};

function check(owner: Show | Episode, say: Say): void {
  const text = owner.imageFile?.text ?? owner.image;
  // That an address leads to a page is another mistake.
  if (text === undefined || isWebPage(text)) return;
  const type = mediaTypeOf(text);
  // What a local picture is was seen; an ending of another format contradicts it, which is another mistake.
  const fine = isAddress(text) ? type?.apple : !owner.facts?.artwork || type;
  if (fine && (!type || type.use === 'image')) return;
  const ending = extensionOf(text);
  const found = ending === '' ? 'has no ending' : `ends in ${quote(`.${ending}`)}`;
  say(owner, ['image'], `The artwork ${quoteAddress(text)} ${found}.`, {
    help: 'Use a JPEG or PNG image whose name ends in `.jpg` or `.png`.',
    part: endingPart(text),
  });
}
