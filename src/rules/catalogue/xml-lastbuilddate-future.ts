import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-lastbuilddate-future', wireWords);

export const xmlLastbuilddateFuture: Rule = {
  id: 'xml-lastbuilddate-future',
  severity: 'warning',
  where: 'feed',
  w3c: ['ImplausibleDate'],
  about: ['show.file'],
  summary: 'The feed says that it was made at a time still to come.',
  reason: 'Apps that ask for what is newer than that will miss episodes.',
  source: w3c,
  examples: [
    `
-- now 2026-03-02T00:00:00Z --
-- feed.xml --
<lastBuildDate>«Sat, 07 Mar 2026 06:00:00 +0000»</lastBuildDate>
`,
    `
-- now 2026-03-08T00:00:00Z --
-- feed.xml --
<lastBuildDate>Sat, 07 Mar 2026 06:00:00 +0000</lastBuildDate>
`,
  ],
  show: check,
};
