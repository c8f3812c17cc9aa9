import { soundbiteLength } from '../../feed/soundbite.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsSoundbiteLength: Rule = {
  id: 'ns-soundbite-length',
  severity: 'warning',
  about: ['episode.soundbites'],
  summary: 'A soundbite is shorter than 15 seconds, or longer than two minutes.',
  reason:
    'The podcast namespace advises 15 to 120 seconds: apps show soundbites as teasers, one after the other.',
  source: podcastTag('soundbite'),
  examples: [
    `
soundbites:
  - {start: 60, duration: «14.9»}
  - {start: 120, duration: «2:01»}
`,
    `
soundbites:
  - {start: 60, duration: 15}
  - {start: 120, duration: 2:00}
`,
  ],
  episode(episode, say) {
    const { least, most } = soundbiteLength;
    for (const [index, { duration }] of (episode.soundbites ?? []).entries()) {
      if (duration <= 0 || (duration >= least && duration <= most)) continue;
      const message = `This soundbite lasts ${duration.toLocaleString('en-US')} seconds.`;
      say(episode, ['soundbites', index, 'duration'], message, {
        help: `Make it ${least} to ${most} seconds long.`,
      });
    }
  },
};
