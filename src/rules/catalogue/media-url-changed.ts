import type { KeptEpisode } from '../../feed/feed.ts';
import { isExampleHost } from '../../feed/placeholders.ts';
import { readHttpUrl } from '../../feed/url.ts';
import { quoteAddress } from '../quote-address.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const recorded =
  '{"guid": "night-trains-1", "date": "2026-03-01T05:00:00Z", "url": "https://a.example.com/1.mp3"}';
const other =
  '{"guid": "night-trains-2", "date": "2026-03-08T05:00:00Z", "url": "https://a.example.com/2.mp3"}';

export const mediaUrlChanged: Rule = {
  id: 'media-url-changed',
  severity: 'warning',
  where: 'author',
  about: ['episode.audio'],
  summary: 'The media file of a published episode has another address.',
  reason:
    'Who has not heard it yet downloads it from the new address, so it must work; links to the old one and downloads of apps that are slow to look again break, unless it stays or leads to the new one. Said until the next build records it.',
  source: apple,
  examples: [
    `
-- lock --
{"version": 1, "episodes": {"episodes/1.md": ${recorded}}}
-- episodes/1.md --
date: 2026-03-01
audio: {url: «https://b.example.com/1.mp3», length: 28800000}
`,
    `
-- podfeed.yaml --
media: {url: «https://b.example.com/»}
-- lock --
{"version": 1, "episodes": {"episodes/1.md": ${recorded}, "episodes/2.md": ${other}}}
-- episodes/1.md --
date: 2026-03-01
audio: 1.mp3
-- episodes/2.md --
date: 2026-03-08
audio: 2.mp3
`,
    `
-- podfeed.yaml --
media: {prefix: "https://counter.example.com/"}
-- lock --
{"version": 1, "episodes": {"episodes/1.md": ${recorded}}}
-- episodes/1.md --
date: 2026-03-01
audio: {url: https://a.example.com/1.mp3, length: 28800000}
`,
    `
-- lock --
{"version": 1, "episodes": {"episodes/1.md": {"guid": "night-trains-1", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/1.md --
date: 2026-03-01
`,
  ],
  feed({ show, episodes }, say) {
    const known = episodes.filter(({ facts }) => facts?.recordedUrl !== undefined && facts.mediaUrl);
    const moved = known.filter(({ facts }) => {
      const { recordedUrl = '', mediaUrl = '' } = facts!;
      return recordedUrl !== mediaUrl && (!isPlaceholder(recordedUrl) || isPlaceholder(mediaUrl));
    });
    const help = 'Make sure that the old address leads to the new one.';
    if (moved.length > 1 && moved.length === known.length && moved.every(keptName)) {
      const path = show.media?.url === undefined ? ['feed'] : ['media', 'url'];
      const message = `With this ${name(show, path)} the media files of all ${moved.length} published episodes have other addresses.`;
      say(show, path, message, { help: 'Make sure that the old addresses lead to the new ones.' });
      return;
    }
    for (const episode of moved) {
      const { recordedUrl = '' } = episode.facts!;
      say(episode, ['enclosure', 'url'], `This episode was published with ${quoteAddress(recordedUrl)}.`, {
        help,
      });
    }
  },
};

/** Nothing was ever published at the address of a show that has not got its own yet. */
function isPlaceholder(url: string): boolean {
  const read = readHttpUrl(url);
  return read.ok && isExampleHost(read.value.host);
}

/** The files moved together, under the names they had. */
function keptName({ facts }: KeptEpisode): boolean {
  const nameOf = (url = ''): string => url.slice(url.lastIndexOf('/') + 1);
  return nameOf(facts?.recordedUrl) === nameOf(facts?.mediaUrl);
}
