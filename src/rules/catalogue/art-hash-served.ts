import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const artHashServed: Rule = {
  id: 'art-hash-served',
  severity: 'warning',
  where: 'author',
  about: ['show.output', 'show.media'],
  summary: 'Pictures should get names that change with what is in them, and are served from elsewhere.',
  reason:
    'A build names the pictures that it copies beside the feed. Those of a media folder with an address of its own are put there by somebody else, under the names they have.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
media: {url: "https://media.example.com/"}
output: {hashArtwork: «true»}
`,
    `
-- podfeed.yaml --
image: cover.jpg
output: {hashArtwork: true}
`,
    `
-- podfeed.yaml --
media: {url: "https://media.example.com/"}
output: {hashArtwork: false}
`,
  ],
  show(show, say) {
    const { media, output } = show;
    if (!output?.hashArtwork || media?.url === undefined) return;
    const url = name(show, ['media', 'url']);
    say(show, ['output', 'hashArtwork'], `Pictures below ${url} keep their names.`, {
      help: `Leave out ${url}, or give each new picture another name by hand.`,
    });
  },
};
