import { extensionOf, mediaTypeOf } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { endingPart, isStream, mediaPath, mediaText } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const mediaTypeUnknown: Rule = {
  id: 'media-type-unknown',
  severity: 'warning',
  profiles: {
    psp1: { level: 'error', why: 'PSP-1 lists MP3, M4A, M4V and MP4 and nothing else.' },
    w3c: { level: 'off', why: 'The validator does not look at the ending once a channel has tags of Apple.' },
  },
  about: ['episode.audio'],
  summary: 'A media file is of a type that Apple Podcasts does not take.',
  reason:
    'Some apps play Ogg, Opus, FLAC or WAV, but Apple Podcasts lists only MP3, M4A, MP4, M4V, MOV and PDF.',
  source: apple,
  examples: [
    `
audio: {url: https://media.example.com/1«.opus», length: 28800000}
`,
    `
audio: night«.flac»
-- media/night.flac {"container": "flac"} --
`,
    `
audio: {url: https://media.example.com/1.m4a, length: 28800000}
`,
  ],
  episode(episode, say) {
    const text = mediaText(episode);
    if (text === undefined || isStream(episode)) return;
    const type = mediaTypeOf(text);
    if (!type || type.apple || type.use === 'image' || type.use === 'transcript') return;
    const ending = quote(`.${extensionOf(text)}`);
    say(episode, mediaPath(episode), `Apple Podcasts does not list episodes that end in ${ending}.`, {
      help: 'Publish the episode as MP3 or M4A.',
      part: endingPart(text),
    });
  },
};
