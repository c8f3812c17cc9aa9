import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-element-unusual', (_, detail) => ({
  message: `Nobody looks for ${quote(detail.get('what') ?? '')} in ${quote(detail.get('in') ?? '')}.`,
  help: 'Leave it out, or put it where it belongs.',
}));

export const xmlElementUnusual: Rule = {
  id: 'xml-element-unusual',
  severity: 'warning',
  only: ['w3c'],
  where: 'feed',
  w3c: ['QuestionableUsage', 'MisplacedXHTMLContent'],
  about: ['show.file', 'episode.file'],
  summary: 'An element stands where nobody looks for it.',
  reason: 'It is a known element and breaks nothing, but readers do not look for it there.',
  source: w3c,
  examples: [
    `
-- profile w3c --
-- feed.xml --
<image>
<title>Night Trains of Europe</title><link>https://example.com/</link><url>https://example.com/i.png</url><«atom:link» href="https://example.com/" rel="related"/></image>
`,
    `
-- profile w3c --
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
