import { mediaPath } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const mediaVbrNoHeader: Rule = {
  id: 'media-vbr-no-header',
  severity: 'warning',
  where: 'author',
  about: ['episode.audio'],
  summary: 'An MP3 file of varying bit rate does not say how long it is.',
  reason:
    'Without a Xing or VBRI header, players guess the length from the first frames, and jumping to a chapter lands elsewhere.',
  source: own,
  examples: [
    `
audio: «1.mp3»
-- media/1.mp3 {"variable": true, "header": false} --
`,
    `
audio: 1.mp3
-- media/1.mp3 {"variable": true, "header": true} --
`,
  ],
  episode(episode, say) {
    const { container, variable, header } = episode.facts?.audio ?? {};
    if (container !== 'mp3' || !variable || header !== false) return;
    say(
      episode,
      mediaPath(episode),
      'The bit rate of this MP3 file varies, and it has no header that says how long it is.',
      {
        help: 'Export it again with a constant bit rate, or with a Xing header, which LAME writes by itself.',
      },
    );
  },
};
