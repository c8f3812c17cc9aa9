import type { Placed } from '../../feed/placed.ts';
import { readHttpUrl } from '../../feed/url.ts';
import { addressProblems } from '../addresses.ts';
import { mediaAddress, mediaPath } from '../enclosures.ts';
import { quoteAddress } from '../quote-address.ts';
import { name, type Rule, type Say } from '../rule.ts';
import { apple } from '../sources.ts';

export const mediaUrlInvalid: Rule = {
  id: 'media-url-invalid',
  severity: 'error',
  about: ['episode.audio', 'show.media'],
  summary: 'The address of a media file is not one that apps can open.',
  reason:
    'Apps and directories fetch the media file from its address over the public internet, without a password. Blanks and letters beyond ASCII do no harm: they are encoded.',
  source: apple,
  examples: [
    `
audio: {url: «https://localhost/1.mp3», length: 28800000}
`,
    `
audio: {url: «https:»//ada:secret@media.example.com/1.mp3, length: 28800000}
`,
    `
-- podfeed.yaml --
media: {url: «ftp://media.example.com/»}
-- episodes/1.md --
audio: 1.mp3
-- episodes/2.md --
audio: 2.mp3
`,
    `
audio: {url: "https://media.example.com/night train é.mp3", length: 28800000}
`,
    `
-- feed.xml --
<item>
<enclosure url="«/night train.mp3»" length="28800000" type="audio/mpeg"/>
</item>
`,
    `
-- feed.xml --
<item>
<enclosure url="«//media.example.com/1.mp3»" length="28800000" type="audio/mpeg"/>
</item>
`,
  ],
  show(show, say) {
    const { url, prefix = [] } = show.media ?? {};
    if (url !== undefined) check(show, ['media', 'url'], url, say);
    for (const { path, text } of prefix) if (/[/:.]/.test(text)) check(show, path, text, say);
  },
  episode(episode, say) {
    // In a feed all is an address; in front matter it may be a file of the show.
    const text = episode.audio ? mediaAddress(episode) : episode.enclosure?.url;
    if (text !== undefined) check(episode, mediaPath(episode), text, say);
  },
};

function check(owner: Placed, path: readonly (string | number)[], text: string, say: Say): void {
  const read = readHttpUrl(text);
  if (read.ok) return;
  const secret = read.problem === 'credentials';
  say(owner, path, `The address ${quoteAddress(text)} ${addressProblems[read.problem]}.`, {
    help: secret
      ? 'Put the file where it can be fetched without a password; the feed is public.'
      : `Give ${name(owner, path)} a whole address, such as \`https://media.example.com/12.mp3\`.`,
    ...(secret ? { part: { start: 0, end: text.indexOf('//') }, alone: true } : {}),
  });
}
