import { isUnread } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { mediaPath } from '../enclosures.ts';
import { forRemarks, name, type Rule, useInstead } from '../rule.ts';
import { rss } from '../sources.ts';

/** `28,800,000`, `28.800.000`, `28 800 000`, `28_800_000`: groups of three, and bytes. */
const grouped = /^\d{1,3}(?:([,. _'’])\d{3})(?:\1\d{3}){0,4}(?: ?bytes?| ?B)?$/i;

const checkRead = forRemarks('media-length-missing', (text, _detail, _called, { path }) => {
  const meant =
    grouped.test(text) || /^\d{4,15} ?(?:bytes?|B)$/i.test(text) ? text.replace(/\D/g, '') : undefined;
  return {
    message: `${quote(text)} is not a size in bytes.`,
    help:
      meant === undefined
        ? 'Write the size as a whole number of bytes, such as `28800000`.'
        : `Use ${quote(meant)}.`,
    fix: meant === undefined ? undefined : useInstead(path, meant),
  };
});

export const mediaLengthMissing: Rule = {
  id: 'media-length-missing',
  severity: 'error',
  about: ['episode.audio'],
  summary: 'The size of a media file is not said.',
  reason:
    'RSS demands the size in bytes beside the address; apps show it before a download, and some refuse an entry without it. Of a local file it is measured.',
  source: rss,
  examples: [
    `
audio: «https://media.example.com/1.mp3»
`,
    `
audio: {url: https://media.example.com/1.mp3, length: «28 MB»}
-- episodes/2.md --
audio: {url: https://media.example.com/2.mp3, length: «"28,800,000"»}
-- episodes/3.md --
audio: {url: https://media.example.com/3.mp3, length: «28800000 bytes»}
-- episodes/4.md --
audio: {url: https://media.example.com/4.mp3, length: «"28,800,000"»}
`,
    `
audio: {url: https://media.example.com/1.mp3, lenght: 28800000}
-- podfeed.yaml --
rules: {ep-unknown-field: warning}
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
`,
    `
audio: 1.mp3
`,
  ],
  episode(episode, say) {
    checkRead(episode, say);
    const { enclosure, remarks } = episode;
    if (!enclosure || enclosure.length !== undefined) return;
    if (remarks.some(({ rule }) => rule === 'media-length-missing')) return;
    if (isUnread(episode, ['enclosure', 'length'])) return;
    const [url, length] = [name(episode, ['enclosure', 'url']), name(episode, ['enclosure', 'length'])];
    say(episode, mediaPath(episode), 'The size of this media file is not known.', {
      help: `Give the address as ${url} and the size of the file in bytes as ${length}.`,
    });
  },
};
