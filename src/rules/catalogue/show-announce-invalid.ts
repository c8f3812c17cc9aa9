import { isUnread } from '../../feed/placed.ts';
import { checkAddress, isInsecure, secureHelp } from '../addresses.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showAnnounceInvalid: Rule = {
  id: 'show-announce-invalid',
  severity: 'error',
  where: 'author',
  about: ['show.announce'],
  summary: 'A service that should be told of new episodes has no address that can be asked.',
  reason:
    'podfeed announce sends it the address of the feed and your token, so it must be there and be encrypted.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
announce: {podping: {url: «podping.example.com»}}
`,
    `
-- podfeed.yaml --
announce: {podping: {url: «"http://podping.example.com/"»}}
`,
    `
-- podfeed.yaml --
announce: {podping: «{token: PODPING_TOKEN}»}
`,
    `
-- podfeed.yaml --
announce: {podping: {url: "https://podping.example.com/", token: PODPING_TOKEN}}
`,
  ],
  show(show, say) {
    const { podping } = show.announce ?? {};
    if (!podping) return;
    const path = ['announce', 'podping', 'url'];
    const { url } = podping;
    if (url === undefined) {
      if (isUnread(show, path)) return;
      say(show, path.slice(0, 2), 'This service has no address.', {
        help: 'Add `url`, such as `https://podping.cloud/`.',
      });
    } else if (isInsecure(url)) {
      say(show, path, `The address ${quoteAddress(url)} is not secure.`, { help: secureHelp(url) });
    } else checkAddress(show, path, url, say);
  },
};
