import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-element-apple', (_, detail) => ({
  message: `The validator of the W3C does not know ${quote(detail.get('what') ?? '')}, though Apple has it.`,
  help: 'Keep it; or leave it out for as long as the feed has to pass that validator.',
}));

export const xmlElementApple: Rule = {
  id: 'xml-element-apple',
  severity: 'error',
  only: ['w3c'],
  where: 'feed',
  w3c: ['UndefinedElement'],
  about: ['show.file', 'episode.file'],
  summary: 'The feed has a tag of Apple that the validator of the W3C does not know.',
  reason:
    'Apple has these tags, and so should you if you need them; the validator takes them for mistakes, so a feed with them does not pass it.',
  source: w3c,
  examples: [
    `
-- profile w3c --
-- feed.xml --
<«itunes:complete»>Yes</itunes:complete>
`,
    `
-- profile w3c --
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
