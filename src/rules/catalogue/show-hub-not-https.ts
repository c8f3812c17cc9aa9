import { isInsecure, secureHelp } from '../addresses.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';

export const showHubNotHttps: Rule = {
  id: 'show-hub-not-https',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator says nothing about addresses that are not encrypted.' },
  },
  about: ['show.hubs'],
  summary: 'The address of a WebSub hub begins with `http:`.',
  reason: 'Anybody on the way could tell apps of episodes that are none.',
  source: { name: 'W3C, WebSub', url: 'https://www.w3.org/TR/websub/' },
  examples: [
    `
-- podfeed.yaml --
hub: «http»://hub.example.com/
`,
    `
-- podfeed.yaml --
hub: https://hub.example.com/
`,
  ],
  show(show, say) {
    for (const [index, hub] of (show.hubs ?? []).entries()) {
      if (!isInsecure(hub)) continue;
      say(show, ['hubs', index], `The address ${quoteAddress(hub)} is not secure.`, {
        help: secureHelp(hub),
        part: { start: 0, end: 4 },
      });
    }
  },
};
