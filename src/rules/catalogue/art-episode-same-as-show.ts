import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const artEpisodeSameAsShow: Rule = {
  id: 'art-episode-same-as-show',
  severity: 'hint',
  about: ['episode.imageFile'],
  summary: 'The artwork of an episode is that of the show.',
  reason:
    'Apps show the artwork of the show by themselves; named again, it makes the feed longer and must be changed in more than one place. Said once for a whole show.',
  source: own,
  examples: [
    `
-- episodes/1.md --
image: «cover.jpg»
-- episodes/2.md --
image: cover.jpg
`,
    `
image: vienna.jpg
`,
  ],
  feed({ show, episodes }, say) {
    const same = show.image === undefined ? [] : episodes.filter(({ image }) => image === show.image);
    const [first, ...others] = same;
    if (!first) return;
    const rest =
      others.length === 0
        ? ''
        : `, and that of ${others.length} more ${others.length === 1 ? 'is' : 'are'} too`;
    say(first, ['image'], `The artwork of this episode is that of the show${rest}.`, {
      help: 'Leave it out.',
    });
  },
};
