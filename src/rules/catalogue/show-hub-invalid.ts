import { checkAddress } from '../addresses.ts';
import { forRemarks, type Rule } from '../rule.ts';

const websub = { name: 'W3C, WebSub', url: 'https://www.w3.org/TR/websub/' };

export const showHubInvalid: Rule = {
  id: 'show-hub-invalid',
  severity: 'error',
  about: ['show.hubs'],
  summary: 'The address of a WebSub hub cannot be opened.',
  reason: 'Apps ask the hub to be told of new episodes, and podfeed tells it of them.',
  source: websub,
  examples: [
    `
-- podfeed.yaml --
hub: «hub.example.com»
`,
    `
-- podfeed.yaml --
hub: [https://hub.example.com/, «ftp://hub.example.com/»]
`,
    `
-- feed.xml --
<atom:link href="https://example.com/feed.xml" rel="self" type="application/rss+xml"/>
<atom:link rel="hub" href="«https://localhost/»"/>
`,
    `
-- podfeed.yaml --
hub: https://hub.example.com/
`,
  ],
  show(show, say) {
    unread(show, say);
    for (const [index, hub] of (show.hubs ?? []).entries()) checkAddress(show, ['hubs', index], hub, say);
  },
};

const unread = forRemarks('show-hub-invalid', () => ({
  message: 'A link to a hub has no address.',
  help: 'Give it one, or leave it out.',
}));
