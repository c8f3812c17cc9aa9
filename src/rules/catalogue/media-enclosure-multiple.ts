import { forRemarks, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

const check = forRemarks('media-enclosure-multiple', () => ({
  message: 'This episode has another enclosure already.',
  help: 'Keep one; other forms of it go into `<podcast:alternateEnclosure>`.',
}));

export const mediaEnclosureMultiple: Rule = {
  id: 'media-enclosure-multiple',
  severity: 'error',
  profiles: { w3c: { level: 'warning', why: 'The validator only warns of it.' } },
  where: 'feed',
  w3c: ['DuplicateEnclosure'],
  about: ['show.file', 'episode.file'],
  summary: 'An episode has more than one media file.',
  reason: 'RSS lets readers expect one; most apps play the first, some the last.',
  source: rssProfile,
  examples: [
    `
-- feed.xml --
<item>
<enclosure url="https://media.example.com/1.mp3" length="28800000" type="audio/mpeg"/>
<«enclosure» url="https://media.example.com/1.m4a" length="18800000" type="audio/x-m4a"/>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
