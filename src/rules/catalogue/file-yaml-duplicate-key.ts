import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { yaml } from '../sources.ts';

const check = forRemarks('file-yaml-duplicate-key', (_, detail) => ({
  message: `The field ${quote(detail.get('name') ?? '')} is there twice.`,
  help: 'Remove one of the two.',
}));

export const fileYamlDuplicateKey: Rule = {
  id: 'file-yaml-duplicate-key',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file', 'show.file'],
  summary: 'A field is there twice.',
  reason: 'One of the two would be lost without a word, and nobody could tell which.',
  source: yaml,
  examples: [
    `
title: The last sleeper
«title»: The first sleeper
`,
    `
-- podfeed.yaml --
owner:
  name: Ada Muster
  email: ada@example.com
  «name»: Ada
`,
    `
title: The last sleeper
`,
  ],
  show: check,
  episode: check,
};
