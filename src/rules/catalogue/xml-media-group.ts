import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-media-group', wireWords);

export const xmlMediaGroup: Rule = {
  id: 'xml-media-group',
  severity: 'error',
  where: 'feed',
  w3c: ['MediaGroupWithoutAlternatives'],
  about: ['show.file', 'episode.file'],
  summary: 'A group of Media RSS has fewer than two media.',
  reason: 'A group is for several forms of one medium; readers may skip one with a single form.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<item>
<«media:group»><media:content url="https://media.example.com/1.mp3"/></media:group>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
