import { forRemarks, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('show-self-link-mismatch', wireWords);

export const showSelfLinkMismatch: Rule = {
  id: 'show-self-link-mismatch',
  severity: 'warning',
  where: 'feed',
  w3c: ['RelativeSelf', 'SelfNotAtom', 'SelfDoesntMatchLocation'],
  about: ['show.file'],
  summary: 'The link of the feed to itself is not one that can be followed.',
  reason: 'Apps that take it for the address of the feed look in the wrong place.',
  source: rssProfile,
  examples: [
    `
-- feed.xml --
<atom:link href="https://example.com/feed.xml" rel="self" type="«text/xml»"/>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
};
