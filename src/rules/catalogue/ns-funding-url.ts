import type { Episode, Show } from '../../feed/feed.ts';
import { checkAddress } from '../addresses.ts';
import { forRemarks, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const missing = forRemarks('ns-funding-url', () => ({
  message: 'This way to give money has no address.',
  help: 'Give the address of the page.',
}));

function check(owner: Show | Episode, say: Say): void {
  missing(owner, say);
  for (const [index, { url }] of (owner.funding ?? []).entries()) {
    checkAddress(owner, ['funding', index, 'url'], url, say);
  }
}

export const nsFundingUrl: Rule = {
  id: 'ns-funding-url',
  severity: 'error',
  about: ['episode.funding', 'show.funding'],
  summary: 'A page where listeners can give money has no address that can be opened.',
  reason: 'The button in the apps would lead nowhere.',
  source: podcastTag('funding'),
  examples: [
    `
-- podfeed.yaml --
funding: {url: «example.com/support», text: Support us}
`,
    `
-- podfeed.yaml --
funding:
  - https://example.com/support
  - «text: Support us»
`,
    `
funding: «/support»
`,
    `
-- podfeed.yaml --
funding: {url: "https://example.com/support", text: Support us}
`,
  ],
  show: check,
  episode: check,
};
