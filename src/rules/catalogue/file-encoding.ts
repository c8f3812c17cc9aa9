import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('file-encoding', (_, detail) => ({
  message: `This file is not in UTF-8: the byte at offset ${detail.get('offset')} begins no character.`,
  help: 'Save it again in UTF-8.',
}));

export const fileEncoding: Rule = {
  id: 'file-encoding',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file', 'show.file'],
  summary: 'A file is not in UTF-8.',
  reason: 'Guessing an encoding turns umlauts and quotation marks into garbage that every listener sees.',
  source: own,
  examples: [
    `
-- episodes/1.md latin1 --
---
title: Der M«»üde
---
`,
    `
-- podfeed.yaml latin1 --
title: N«»ächtlich
`,
    `
title: Der Müde
`,
  ],
  show: check,
  episode: check,
};
