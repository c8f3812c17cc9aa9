import type { Episode, Show } from '../../feed/feed.ts';
import { picturePurposes } from '../../feed/picture.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { picturesOf, purposesOf } from '../pictures.ts';
import type { Rule, Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const known: readonly string[] = picturePurposes;

function check(owner: Show | Episode, say: Say): void {
  const seen = new Map<string, number>();
  for (const [index, { picture, path }] of picturesOf(owner).entries()) {
    const words = purposesOf(picture);
    for (const word of words) {
      if (known.includes(word) || word.includes('/')) continue;
      const meant = nearest(word, known);
      if (meant === undefined) continue;
      say(owner, [...path, 'purpose'], `No app knows the purpose ${quote(word)}.`, {
        help: `Did you mean ${quote(meant)}?`,
      });
    }
    const both = `${picture.href} ${[...words].sort().join(' ')}`;
    const first = seen.get(both);
    if (first === undefined) seen.set(both, index);
    else {
      say(owner, path, 'This picture is named for the second time, for the same purpose.', {
        help: 'Take one of the two out.',
        related: [{ message: 'The first time is here.', owner, path: ['images', first] }],
      });
    }
  }
}

export const nsImagePurpose: Rule = {
  id: 'ns-image-purpose',
  severity: 'warning',
  about: ['episode.images', 'show.images'],
  summary: 'A further picture has a purpose that is nearly a known one, or is there twice.',
  reason:
    'Apps look for the words of the podcast namespace. Words of your own are fine, and read best with a slash: `vendor/name`.',
  source: podcastTag('image'),
  examples: [
    `
images:
  - {href: "https://example.com/wide.jpg", alt: Ship, purpose: «socail»}
  - {href: "https://example.com/wide.png", alt: Ship, purpose: «[banner, postr]»}
`,
    `
images:
  - {href: "https://example.com/wide.jpg", alt: Ship, purpose: social banner}
  - «{href: "https://example.com/wide.jpg", alt: Ship, purpose: banner Social}»
`,
    `
images:
  - {href: "https://example.com/wide.jpg", alt: Ship, purpose: Social}
  - {href: "https://example.com/wide.jpg", alt: Ship, purpose: vendor/backdrop}
`,
  ],
  show: check,
  episode: check,
};
