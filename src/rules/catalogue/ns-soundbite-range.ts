import { showDuration } from '../../feed/duration.ts';
import type { Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

/** Seconds by which a soundbite may end behind the audio: durations in feeds are rounded. */
const tolerance = 1;

export const nsSoundbiteRange: Rule = {
  id: 'ns-soundbite-range',
  severity: 'error',
  about: ['episode.soundbites'],
  summary: 'A soundbite ends after the audio does, or lasts no time.',
  reason: 'Apps have nothing to play there.',
  source: podcastTag('soundbite'),
  examples: [
    `
duration: 10:00
audio: {url: "https://media.example.com/1.mp3", length: 9600000, type: audio/mpeg}
soundbites:
  - {start: «12:00», duration: 30}
  - {start: 9:45, duration: «30»}
  - {start: 1:00, duration: «0»}
`,
    `
-- feed.xml --
<item><title>Why</title><guid isPermaLink="false">1</guid><enclosure url="https://media.example.com/1.mp3" length="9600000" type="audio/mpeg"/><itunes:duration>600</itunes:duration>
<podcast:soundbite startTime="«730»" duration="30"/></item>
`,
    `
duration: 10:00
audio: {url: "https://media.example.com/1.mp3", length: 9600000, type: audio/mpeg}
soundbites: {start: 9:30, duration: 30.5}
`,
  ],
  episode(episode, say) {
    const whole = episode.facts?.audio?.duration ?? episode.duration;
    for (const [index, { start, duration }] of (episode.soundbites ?? []).entries()) {
      const path = ['soundbites', index];
      if (duration <= 0) {
        say(episode, [...path, 'duration'], 'This soundbite lasts no time.', {
          help: 'Say how many seconds it lasts, 15 to 120.',
        });
      } else if (whole !== undefined && start >= whole) {
        const message = `This soundbite begins at ${showDuration(start)}, and the audio ends at ${showDuration(whole)}.`;
        say(episode, [...path, 'start'], message, { help: 'Name a time within the audio.' });
      } else if (whole !== undefined && start + duration > whole + tolerance) {
        const message = `This soundbite ends at ${showDuration(start + duration)}, and the audio at ${showDuration(whole)}.`;
        say(episode, [...path, 'duration'], message, { help: 'Let it end within the audio.' });
      }
    }
  },
};
