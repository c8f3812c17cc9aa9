import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileFrontMatterLanguage: Rule = {
  id: 'file-front-matter-language',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file'],
  summary: 'The front matter is not in YAML.',
  reason:
    'Front matter is data. In other languages than YAML it could be a program, and building a show must not run programs.',
  source: own,
  examples: [
    `
-- episodes/1.md raw --
«---js»
{title: process.version}
---
`,
    `
-- episodes/1.md raw --
«--- json» here
{"title": "The last sleeper"}
---
`,
    `
-- episodes/1.md raw --
«+++»
title = "The last sleeper"
+++
`,
    `
title: The last sleeper
`,
  ],
  episode: forRemarks('file-front-matter-language', (_, detail) => ({
    message: `Front matter is read as YAML, not as ${quote(detail.get('name') ?? '')}.`,
    help: 'Write it in YAML, after a line `---` with nothing else in it.',
  })),
};
