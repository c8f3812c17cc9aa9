import type { Episode, Show } from '../../feed/feed.ts';
import { checkAddress } from '../addresses.ts';
import type { Rule, Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  const url = owner.license?.url;
  if (url !== undefined) checkAddress(owner, ['license', 'url'], url, say);
}

export const nsLicenseUrl: Rule = {
  id: 'ns-license-url',
  severity: 'error',
  about: ['episode.license', 'show.license'],
  summary: 'Where the text of a licence stands is not said with an address that can be opened.',
  reason: 'Whoever wants to use a recording has to be able to read what is allowed.',
  source: podcastTag('license'),
  examples: [
    `
license: {name: Sleeper Licence, url: «example.com/licence»}
`,
    `
-- podfeed.yaml --
license: {name: Sleeper Licence, url: «/licence»}
`,
    `
license: {name: Sleeper Licence, url: https://example.com/licence}
`,
  ],
  show: check,
  episode: check,
};
