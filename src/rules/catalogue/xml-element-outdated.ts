import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { w3c } from '../sources.ts';

const check = forRemarks('xml-element-outdated', (_, detail) => ({
  message: `${quote(detail.get('what') ?? '')} is no longer in use.`,
  help: `Use ${detail.get('instead') ?? 'another one'}.`,
}));

export const xmlElementOutdated: Rule = {
  id: 'xml-element-outdated',
  severity: 'warning',
  where: 'feed',
  w3c: ['DeprecatedMediaAdult', 'CommentRSS', 'AvoidTextInput'],
  about: ['show.file', 'episode.file'],
  summary: 'An element is in use that was given up.',
  reason: 'Apps stopped reading it, or never did.',
  source: w3c,
  examples: [
    `
-- feed.xml --
<item>
<«media:adult»>false</media:adult>
</item>
`,
    `
-- feed.xml --
`,
  ],
  show: check,
  episode: check,
};
