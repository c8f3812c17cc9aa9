import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('ep-guid-permalink', wireWords);

export const epGuidPermalink: Rule = {
  id: 'ep-guid-permalink',
  severity: 'error',
  where: 'feed',
  w3c: [
    'InvalidHttpGUID',
    'InvalidPermalink',
    'InvalidUriChar',
    'UriNotIri',
    'InvalidTAG',
    'InvalidURN',
    'InvalidUUID',
  ],
  about: ['show.file', 'episode.file'],
  summary: 'A guid says that it is the address of a page, and is not.',
  reason:
    'Without `isPermaLink="false"` a guid is an address; apps open it when listeners ask for the page of the episode.',
  source: rss,
  examples: [
    `
-- feed.xml --
<item>
<guid>«night-trains-1»</guid>
</item>
`,
    `
-- feed.xml --
<item>
<guid>https://example.com/1</guid>
</item>
`,
  ],
  show: check,
  episode: check,
};
