import { readHttpUrl } from '../../feed/url.ts';
import { addressProblems } from '../addresses.ts';
import { forGivenArtwork } from '../artwork.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const ofFile = 'Name a file of the show, or give an address such as `https://media.example.com/cover.jpg`.';

export const artUrlInvalid: Rule = {
  id: 'art-url-invalid',
  severity: 'error',
  about: ['episode.imageFile', 'show.imageFile', 'episode.image', 'show.image'],
  summary: 'The address of an artwork is not one that apps can open.',
  reason: 'Apps and directories fetch the picture over the public internet, without a password.',
  source: apple,
  examples: [
    `
image: «https://localhost/vienna.jpg»
`,
    `
image: «https:»//ada:secret@media.example.com/vienna.jpg
`,
    `
image: https://media.example.com/vienna.jpg
`,
    `
image: vienna.jpg
`,
    `
-- feed.xml --
<itunes:image href="«/cover.jpg»"/>
<item>
<itunes:image href="«vienna.jpg»"/>
</item>
`,
  ],
  ...forGivenArtwork((owner, text, say) => {
    const read = readHttpUrl(text);
    if (read.ok) return;
    const secret = read.problem === 'credentials';
    say(owner, ['image'], `The address ${quoteAddress(text)} ${addressProblems[read.problem]}.`, {
      help: owner.imageFile ? ofFile : 'Give one such as `https://media.example.com/cover.jpg`.',
      ...(secret ? { part: { start: 0, end: text.indexOf('//') }, alone: true } : {}),
    });
  }),
};
