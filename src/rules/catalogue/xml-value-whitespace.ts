import { forRemarks, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

const check = forRemarks('xml-value-whitespace', (text, _, called, { path }) => ({
  message: `There are blanks at an end of ${called}.`,
  help: 'Remove them; they do not go into the feed.',
  fix: {
    description: 'Remove the blanks.',
    changes: [{ kind: 'set', path, value: text.trim(), was: text }],
  },
}));

export const xmlValueWhitespace: Rule = {
  id: 'xml-value-whitespace',
  severity: 'hint',
  about: ['episode.title', 'show.categories', 'show.title'],
  summary: 'A value has blanks at its beginning or end.',
  reason: 'Apple asks for values without them: some apps show them, and addresses with them do not open.',
  source: apple,
  examples: [
    `
title: "The last sleeper« »"
`,
    `
-- podfeed.yaml --
categories: ["« »Business"]
`,
    `
title: "« »The last sleeper "
`,
    `
-- podfeed.yaml --
numberFormat: "001: "
`,
  ],
  show: check,
  episode: check,
};
