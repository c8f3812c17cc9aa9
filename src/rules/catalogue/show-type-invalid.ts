import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { notOneOf } from '../field-words.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showTypeInvalid: Rule = {
  id: 'show-type-invalid',
  severity: 'error',
  about: ['show.type'],
  summary: 'The type of the show is neither episodic nor serial.',
  reason: 'Apple Podcasts orders episodes by it: newest first, or from the beginning.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
type: «episode»
`,
    `
-- podfeed.yaml --
type: «weekly»
`,
    `
-- podfeed.yaml --
type: Episodic
`,
  ],
  show: forRemarks('show-type-invalid', (text, _, called) => {
    const types = ['episodic', 'serial'];
    return {
      message: `${called} is ${quote(text)}, and a show is episodic or serial.`,
      help: notOneOf(nearest(text, types), types),
    };
  }),
};
