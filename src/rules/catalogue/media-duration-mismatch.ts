import { showDuration } from '../../feed/duration.ts';
import { type Rule, useInstead } from '../rule.ts';
import { own } from '../sources.ts';

/** Seconds: editors round, and some leave the silence at the ends out. */
const slack = 2;

export const mediaDurationMismatch: Rule = {
  id: 'media-duration-mismatch',
  severity: 'warning',
  where: 'author',
  about: ['episode.duration'],
  summary: 'The length given for an episode is not that of its media file.',
  reason:
    'Apps show the length of the feed and then play another; it often stays behind when a recording is cut again.',
  source: own,
  examples: [
    `
audio: 1.mp3
duration: «1803»
-- media/1.mp3 {"duration": 1800} --
`,
    `
audio: 1.mp3
duration: «30:00»
-- media/1.mp3 {"duration": 1836.2, "bytes": 29379200} --
`,
    `
audio: 1.mp3
duration: 1802
-- media/1.mp3 {"duration": 1800} --
`,
    `
audio: 1.mp3
duration: 29:58
-- media/1.mp3 {"duration": 1800} --
`,
  ],
  episode(episode, say) {
    const real = episode.facts?.audio?.duration;
    const given = episode.duration;
    if (real === undefined || !given || Math.abs(given - real) <= slack) return;
    const inner = episode.audio?.duration === given;
    const path = inner ? ['audio', 'duration'] : ['duration'];
    say(episode, path, `The media file is ${showDuration(real)} long, not ${showDuration(given)}.`, {
      help: `Leave the length out, or write \`${showDuration(real)}\`.`,
      fix: useInstead(path, showDuration(real)),
    });
  },
};
