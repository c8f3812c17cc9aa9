import type { Path, Placed } from '../../feed/placed.ts';
import { mediaAddress, mediaPath } from '../enclosures.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule, Say } from '../rule.ts';

export const mediaUrlNotHttps: Rule = {
  id: 'media-url-not-https',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator says nothing about addresses that are not encrypted.' },
  },
  about: ['episode.audio', 'show.media'],
  summary: 'The address of a media file begins with `http:`.',
  reason: 'Web players on secure pages and some apps refuse to load media that is not sent over https.',
  source: {
    name: 'Podcast namespace',
    url: 'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
  },
  examples: [
    `
audio: {url: «http»://media.example.com/1.mp3, length: 28800000}
`,
    `
-- podfeed.yaml --
media: {url: «http»://media.example.com/}
-- episodes/1.md --
audio: 1.mp3
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
`,
  ],
  show(show, say) {
    check(show, ['media', 'url'], show.media?.url, say);
    for (const { path, url } of show.media?.prefix ?? []) check(show, path, url, say);
  },
  episode(episode, say) {
    check(episode, mediaPath(episode), mediaAddress(episode), say);
  },
};

function check(owner: Placed, path: Path, text: string | undefined, say: Say): void {
  if (text === undefined || !/^http:/i.test(text)) return;
  say(owner, path, `The address ${quoteAddress(text)} is not secure.`, {
    help: 'Let it begin with `https:` if the server speaks it, which most do.',
    part: { start: 0, end: 4 },
  });
}
