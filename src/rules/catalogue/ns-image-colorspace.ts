import type { Episode, Show } from '../../feed/feed.ts';
import { quote } from '../../text/printable.ts';
import { colourFault } from '../artwork.ts';
import type { Rule, Say } from '../rule.ts';
import { own } from '../sources.ts';

/** A file that is the artwork, too, is judged as that. */
function check(owner: Show | Episode, say: Say): void {
  const { pictures = [], artwork } = owner.facts ?? {};
  for (const picture of pictures) {
    const fault = picture.path === artwork?.path ? undefined : colourFault(picture);
    if (!fault) continue;
    say(owner, ['images', picture.index, 'href'], `The picture ${quote(picture.path)} ${fault}.`, {
      help: 'Export it in RGB, with the profile sRGB or none.',
    });
  }
}

export const nsImageColorspace: Rule = {
  id: 'ns-image-colorspace',
  severity: 'warning',
  where: 'author',
  profiles: {
    w3c: { level: 'off', why: 'The validator reads the feed alone and opens no pictures.' },
  },
  about: ['episode.images', 'show.images'],
  summary:
    'A further picture has the colours of print, CMYK, or an embedded colour profile that is not for RGB.',
  reason: 'Browsers and apps show the colours of print wrongly or not at all.',
  source: own,
  examples: [
    `
images:
  - {href: «wide.jpg», alt: Ship}
  - {href: «tall.webp», alt: Ship}
  - {href: good.png, alt: Ship}
-- media/wide.jpg {"colour": "cmyk"} --
-- media/tall.webp {"format": "webp", "profile": "grey"} --
-- media/good.png {"format": "png", "profile": "rgb"} --
`,
    `
image: cover.jpg
images:
  - {href: cover.jpg, alt: Ship}
-- media/cover.jpg {"profile": "rgb"} --
`,
  ],
  show: check,
  episode: check,
};
