import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const fileLockInvalid: Rule = {
  id: 'file-lock-invalid',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['show.file'],
  summary: 'The record of what has been published cannot be read.',
  reason:
    'It holds the identity of every episode; without it episodes could get new ones, and every app would download them again.',
  source: own,
  examples: [
    `
-- lock --
«»{"version": 1,
`,
    `
-- lock --
{"version": 1, "episodes": {}}
`,
  ],
  show: forRemarks('file-lock-invalid', (text) => ({
    message: `What has been published is not known, because ${quote(text)} cannot be read.`,
    help: 'Take the last good one from your version control; podfeed does not replace it.',
  })),
};
