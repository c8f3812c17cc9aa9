import type { Episode, Show } from '../../feed/feed.ts';
import { isMediaType } from '../../feed/media-type.ts';
import { readRatio } from '../../feed/picture.ts';
import { quote } from '../../text/printable.ts';
import { checkAddress } from '../addresses.ts';
import { picturesOf } from '../pictures.ts';
import { forRemarks, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const unread = forRemarks('ns-image-attrs', (text, detail, called) =>
  detail.has('missing')
    ? { message: 'This picture has no file and no address.', help: 'Name its file, or take it out.' }
    : {
        message: `${called} is ${quote(text)}, which is no number of pixels.`,
        help: 'Write a number such as `1920`.',
      },
);

/** How far the ratio that is given may be from that of the sides. */
const tolerance = 0.02;

function check(owner: Show | Episode, say: Say): void {
  unread(owner, say);
  if (!owner.images) return;
  const unresolved = new Set(
    owner.remarks.flatMap(({ unread, path }) => (unread && path[0] === 'images' ? [path[1]] : [])),
  );
  for (const { picture, path } of picturesOf(owner)) {
    const { href, aspectRatio, width, height, type } = picture;
    if (!unresolved.has(path[1])) checkAddress(owner, [...path, 'href'], href, say);
    if (type !== undefined && !isMediaType(type)) {
      say(owner, [...path, 'type'], `${quote(type)} is no media type.`, {
        help: 'Write one such as `image/jpeg`, or leave it out.',
      });
    }
    if (aspectRatio === undefined) continue;
    const ratio = readRatio(aspectRatio);
    const place = [...path, 'aspectRatio'];
    if (ratio === undefined) {
      say(owner, place, `${quote(aspectRatio)} is no ratio of two sides.`, {
        help: 'Write width by height, such as `16/9`.',
      });
    } else if (width && height && Math.abs(ratio / (width / height) - 1) > tolerance) {
      say(owner, place, `The picture is ${width} by ${height} pixels, which is not ${quote(aspectRatio)}.`, {
        severity: 'warning',
        help: 'Leave the ratio out, or correct the sides.',
      });
    }
  }
}

export const nsImageAttrs: Rule = {
  id: 'ns-image-attrs',
  severity: 'error',
  about: ['episode.images', 'show.images'],
  summary: 'A further picture has no address that can be opened, or says its sides in a way nobody reads.',
  reason: 'Apps choose among pictures by what is said of them, and cannot choose this one.',
  source: podcastTag('image'),
  examples: [
    `
images:
  - {href: "https://example.com/wide.jpg", alt: Ship, aspectRatio: «wide»}
  - {href: "https://example.com/tall.jpg", alt: Ship, aspectRatio: «9/16», width: 1920, height: 1080}
  - {href: "https://example.com/other.jpg", alt: Ship, width: «0», height: «tall», type: «JPEG»}
  - «alt: Ship»
`,
    `
-- feed.xml --
<podcast:image href="«/wide.jpg»" alt="Ship" aspect-ratio="16/9"/>
<podcast:image href="https://example.com/tall.jpg" alt="Ship" aspect-ratio="«9:16»"/>
<podcast:image href="«»" alt="Ship"/>
`,
    `
images: {href: wide.jpg, alt: Ship, aspectRatio: 1.91/1}
-- media/wide.jpg {"width": 1200, "height": 630} --
`,
  ],
  show: check,
  episode: check,
};
