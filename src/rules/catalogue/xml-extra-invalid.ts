import { forRemarks, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

const check = forRemarks('xml-extra-invalid', (_, detail, called) => ({
  message: `${called} cannot be read as XML: ${detail.get('message') ?? 'it is not well-formed.'}`,
  help: 'Write whole elements, one below the other; a prefix that is not well known is declared: `<x:y xmlns:x="https://example.com/">`.',
}));

export const xmlExtraInvalid: Rule = {
  id: 'xml-extra-invalid',
  severity: 'error',
  where: 'author',
  about: ['episode.extra', 'show.extra'],
  summary: 'What stands in `extra` is not XML.',
  reason: 'It goes into the feed as it is, and no app could read the feed any more; so it is left out.',
  source: rss,
  examples: [
    `
extra: '<slash:comments>5«</comments>»'
`,
    `
extra: '«five comments»'
`,
    `
-- podfeed.yaml --
extra: '<«my:tag»/>'
`,
    `
extra: |
  <slash:comments>5</slash:comments>
  <my:tag xmlns:my="https://example.com/">R&amp;D</my:tag>
`,
  ],
  show: check,
  episode: check,
};
