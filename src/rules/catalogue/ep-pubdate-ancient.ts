import { writeIso } from '../../feed/instant.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

/** 2004-01-01T00:00:00Z. */
const firstPodcasts = 1_072_915_200;

export const epPubdateAncient: Rule = {
  id: 'ep-pubdate-ancient',
  severity: 'warning',
  about: ['episode.published'],
  summary: 'The date of an episode is older than podcasts are.',
  reason: 'There were no podcasts before 2004; such a date is mostly a slip, and apps sort the episode last.',
  source: own,
  examples: [
    `
date: «2003-12-28»
`,
    `
date: 2004-01-04
`,
  ],
  episode(episode, say) {
    if (episode.published === undefined || episode.published >= firstPodcasts) return;
    const day = writeIso(episode.published).slice(0, 10);
    say(episode, ['published'], `This episode is dated \`${day}\`, when there were no podcasts yet.`, {
      help: 'Check the year; old recordings are dated by the day they come out as an episode.',
    });
  },
};
