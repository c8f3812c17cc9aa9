import type { ContentLink } from '../../feed/content-link.ts';
import type { Path, Placed } from '../../feed/placed.ts';
import { readHttpUrl } from '../../feed/url.ts';
import { checkAddress } from '../addresses.ts';
import { forRemarks, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const missing = forRemarks('ns-contentlink', () => ({
  message: 'This link to another form of the episode has no address.',
  help: 'Give the address of the page.',
}));

function checkLinks(owner: Placed, path: Path, links: readonly ContentLink[] = [], say: Say): void {
  const seen = new Map<string, number>();
  for (const [index, { href, text }] of links.entries()) {
    const place = [...path, index];
    checkAddress(owner, [...place, 'href'], href, say);
    const first = seen.get(href);
    if (first !== undefined) {
      say(owner, [...place, 'href'], 'This link is named for the second time.', {
        severity: 'warning',
        help: 'Take one of the two out.',
        related: [{ message: 'The first time is here.', owner, path: [...path, first, 'href'] }],
      });
    } else seen.set(href, index);
    // Where the address is none, it is the text that stands in the wrong place.
    if (text === '' && readHttpUrl(href).ok) {
      say(owner, place, 'This link does not say what it leads to.', {
        severity: 'warning',
        help: 'Give it a text such as `Watch the video`.',
      });
    }
  }
}

export const nsContentlink: Rule = {
  id: 'ns-contentlink',
  severity: 'error',
  about: ['episode.contentLinks'],
  summary: 'A link to another form of the episode has no address that can be opened, or no text.',
  reason: 'Apps show it as a button: its text is all that listeners see of it.',
  source: podcastTag('content-link'),
  examples: [
    `
contentLinks:
  - {href: «video.example/watch», text: Watch the video}
  - «text: Watch the stream»
  - «href: https://video.example/2»
`,
    `
contentLinks:
  - {href: "https://video.example/1", text: Watch the video}
  - {href: «"https://video.example/1"», text: Watch it again}
`,
    `
-- feed.xml --
<podcast:liveItem status="live" start="2026-11-05T18:00:00Z"><title>Live</title><guid isPermaLink="false">a</guid>
<podcast:contentLink href="https://live.example/1">Listen</podcast:contentLink>
<podcast:contentLink href="«live.example/2»">Watch</podcast:contentLink></podcast:liveItem>
`,
    `
contentLinks: {href: "https://video.example/1", text: Watch the video}
`,
  ],
  episode(episode, say) {
    missing(episode, say);
    checkLinks(episode, ['contentLinks'], episode.contentLinks, say);
  },
};
