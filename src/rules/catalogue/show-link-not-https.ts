import { isInsecure, secureHelp } from '../addresses.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showLinkNotHttps: Rule = {
  id: 'show-link-not-https',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator says nothing about addresses that are not encrypted.' },
  },
  about: ['show.link'],
  summary: 'The web address of the show is not encrypted.',
  reason: 'Browsers warn of such pages, and some apps do not open them.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
link: «http://example.com/»
`,
    `
-- podfeed.yaml --
link: https://example.com/
`,
  ],
  show(show, say) {
    const { link } = show;
    if (link === undefined || !isInsecure(link)) return;
    say(show, ['link'], `The address ${quoteAddress(link)} is not encrypted.`, { help: secureHelp(link) });
  },
};
