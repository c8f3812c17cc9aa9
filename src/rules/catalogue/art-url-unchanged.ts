import type { Episode, Show } from '../../feed/feed.ts';
import { quote } from '../../text/printable.ts';
import type { Rule, Say } from '../rule.ts';
import { apple } from '../sources.ts';

const recorded =
  '{"digest": "seen-before", "bytes": 300000, "format": "jpeg", "width": 3000, "height": 3000, "colour": "rgb", "alpha": false, "progressive": false, "exif": false}';

function check(owner: Show | Episode, say: Say): void {
  const { artwork, recordedArtwork } = owner.facts ?? {};
  if (artwork?.digest === undefined || recordedArtwork === undefined) return;
  if (artwork.digest === recordedArtwork) return;
  say(owner, ['image'], `The picture ${quote(artwork.path)} changed, and its address stayed.`, {
    help: 'Give the new picture another name, such as one with a number, and name that one here.',
  });
}

export const artUrlUnchanged: Rule = {
  id: 'art-url-unchanged',
  severity: 'warning',
  where: 'author',
  about: ['show.imageFile', 'episode.imageFile'],
  summary: 'An artwork was replaced under the address it had.',
  reason:
    'Apple Podcasts and many apps look at a picture again only when its address changes, so listeners go on seeing the old one. Said until the next build records it.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"digest": "other"} --
-- lock --
{"version": 1, "episodes": {}, "artwork": {"media/cover.jpg": ${recorded}}}
`,
    `
image: «1.jpg»
-- media/1.jpg {"digest": "other"} --
-- lock --
{"version": 1, "episodes": {}, "artwork": {"media/1.jpg": ${recorded}}}
`,
    `
-- podfeed.yaml --
image: cover.jpg
-- media/cover.jpg {"digest": "seen-before"} --
-- lock --
{"version": 1, "episodes": {}, "artwork": {"media/cover.jpg": ${recorded}}}
`,
    `
-- podfeed.yaml --
image: cover-2.jpg
-- media/cover-2.jpg {"digest": "other"} --
-- lock --
{"version": 1, "episodes": {}, "artwork": {"media/cover.jpg": ${recorded}}}
`,
  ],
  show: check,
  episode: check,
};
