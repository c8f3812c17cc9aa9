import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

export const showExplicitValue: Rule = {
  id: 'show-explicit-value',
  severity: 'error',
  about: ['show.explicit'],
  summary: 'Whether the show has explicit content is not said with true or false.',
  reason:
    'Apple Podcasts reads no other words, and hides a show from children only when it understands them.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
explicit: «clean»
`,
    `
-- podfeed.yaml --
explicit: «sometimes»
`,
    `
-- podfeed.yaml --
explicit: true
`,
  ],
  show: forRemarks('show-explicit-value', (text, detail, called, { path }) => {
    const meant = detail.get('suggestion');
    return {
      message: `${called} is ${quote(text)}, and directories read \`true\` or \`false\`.`,
      help: meant === undefined ? 'Say `true` or `false`.' : `Write ${quote(meant)}.`,
      fix: meant === undefined ? undefined : useInstead(path, meant, undefined, text),
    };
  }),
};
