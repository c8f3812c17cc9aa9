import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

export const showTtlInvalid: Rule = {
  id: 'show-ttl-invalid',
  severity: 'error',
  about: ['show.ttl'],
  summary: 'The time that readers may wait is not a number of minutes.',
  reason: 'Readers that go by it would not know when to ask again.',
  source: rss,
  examples: [
    `
-- podfeed.yaml --
rss:
  ttl: «1 hour»
`,
    `
-- podfeed.yaml --
rss:
  ttl: «0»
`,
    `
-- podfeed.yaml --
rss:
  ttl: 1
`,
  ],
  show: forRemarks('show-ttl-invalid', (text, _, called) => ({
    message: `${called} is ${quote(text)}, which is not a number of minutes.`,
    help: 'Write whole minutes, such as `60`, or leave it out.',
  })),
};
