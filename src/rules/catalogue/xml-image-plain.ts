import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';
import { wireWords } from '../wire-words.ts';

const check = forRemarks('xml-image-plain', wireWords);

export const xmlImagePlain: Rule = {
  id: 'xml-image-plain',
  severity: 'warning',
  where: 'feed',
  w3c: ['ImageTitleDoesntMatch', 'ImageLinkDoesntMatch', 'ImageUrlFormat'],
  about: ['show.file'],
  summary: 'The small picture of plain RSS is not described as RSS asks.',
  reason: 'Readers that show it take its title for the text beside it and its link for the page behind it.',
  source: rss,
  examples: [
    `
-- feed.xml --
<image><title>Night Trains of Europe</title><link>https://example.com/</link><url>«https://example.com/i.tiff»</url></image>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
};
