import { mediaAddress, mediaPath } from '../enclosures.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const mediaUrlQuery: Rule = {
  id: 'media-url-query',
  severity: 'hint',
  onRequest: true,
  about: ['episode.audio'],
  summary: 'The address of a media file has a query.',
  reason:
    'Hosts and prefix services use queries all the time and apps tolerate them, but a query that changes makes another address, and a few players look for the ending behind it. A prefix is set for all episodes in one place and needs no rule.',
  source: own,
  examples: [
    `
audio: {url: "https://media.example.com/1.mp3«?source=feed»", length: 28800000}
-- podfeed.yaml --
rules: {media-url-query: hint}
`,
    `
audio: {url: "https://media.example.com/1.mp3«?a=1»#t=10", length: 28800000}
-- podfeed.yaml --
rules: {media-url-query: hint}
`,
    `
audio: {url: "https://media.example.com/1.mp3#?t=10", length: 28800000}
-- podfeed.yaml --
rules: {media-url-query: hint}
-- episodes/2.md --
audio: why?.mp3
`,
    `
audio: {url: "https://media.example.com/1.mp3?source=feed", length: 28800000}
`,
  ],
  episode(episode, say) {
    const text = mediaAddress(episode);
    const query = text === undefined ? undefined : /^[^?#]*(\?[^#]*)/.exec(text)?.[1];
    if (text === undefined || query === undefined) return;
    const start = text.indexOf('?');
    say(episode, mediaPath(episode), 'The address of the media file has a query.', {
      part: { start, end: start + query.length },
      help: 'Leave it out if the file can be fetched without it.',
    });
  },
};
