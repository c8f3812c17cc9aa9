import { readHttpUrl } from '../../feed/url.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';

export const showHistoryAddress: Rule = {
  id: 'show-history-address',
  severity: 'error',
  where: 'author',
  about: ['show.history'],
  summary: 'A link between the parts of a feed is no address.',
  reason: 'Readers follow these links to find the episodes that are not in the feed itself.',
  source: { name: 'RFC 5005', url: 'https://www.rfc-editor.org/rfc/rfc5005' },
  examples: [
    `
-- podfeed.yaml --
history: {prevArchive: «2025.xml»}
`,
    `
-- podfeed.yaml --
history: {prevArchive: https://example.com/2025.xml}
`,
  ],
  show(show, say) {
    for (const [link, address] of Object.entries(show.history ?? {})) {
      if (typeof address !== 'string' || readHttpUrl(address).ok) continue;
      say(show, ['history', link], `${quote(address)} is no address.`, {
        help: 'Write the whole of it, such as `https://example.com/feed-2.xml`.',
      });
    }
  },
};
