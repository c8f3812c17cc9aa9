import { containerOfExtension, mediaTypeOf, standardType } from '../../media/types.ts';
import { quote } from '../../text/printable.ts';
import { type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

/** They say nothing of what is in a file. */
const generic = new Set(['application/octet-stream', 'binary/octet-stream', 'application/x-download']);

export const mediaTypeMismatch: Rule = {
  id: 'media-type-mismatch',
  severity: 'error',
  about: ['episode.enclosure'],
  summary: 'The type of a media file is not the one that its ending stands for.',
  reason:
    'Apps choose their player by the type, directories by the ending; when the two disagree, the episode does not play everywhere.',
  source: apple,
  examples: [
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000, type: «audio/x-m4a»}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000, type: «application/octet-stream»}
`,
    `
audio: {url: 1.mp3, type: «audio/x-m4a»}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000, type: audio/mpeg}
`,
    `
audio: {url: https://media.example.com/1.m4a, length: 28800000, type: audio/mp4}
`,
  ],
  episode(episode, say) {
    const { url, type } = episode.enclosure ?? {};
    if (url === undefined || type === undefined) return;
    const expected = mediaTypeOf(url);
    if (!expected || expected.use === 'image' || expected.use === 'transcript') return;
    if (standardType(type) === expected.type) return;
    // What is no type at all was named already.
    if (episode.remarks.some(({ rule, text }) => rule === 'xml-value-type' && text === type)) return;
    const { audio: fact } = episode.facts ?? {};
    const sure = fact ? containerOfExtension(url) === fact.container : generic.has(standardType(type));
    say(
      episode,
      ['enclosure', 'type'],
      `The type ${quote(type)} does not fit the ending of the media file.`,
      {
        help: `Use ${quote(expected.type)}.`,
        fix: sure ? useInstead(['enclosure', 'type'], expected.type, undefined, type) : undefined,
      },
    );
  },
};
