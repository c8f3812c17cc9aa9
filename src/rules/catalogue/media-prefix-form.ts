import { prefixList } from '../prefixes.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';

export const mediaPrefixForm: Rule = {
  id: 'media-prefix-form',
  severity: 'error',
  where: 'author',
  about: ['show.media'],
  summary: 'Nothing can be put behind an analytics prefix.',
  reason:
    'The address of the recording is put behind the prefix as a path. Behind a question mark or `#` it would be no path, and no app would get the file.',
  source: prefixList,
  examples: [
    `
-- podfeed.yaml --
media: {prefix: "https://counter.example.com/e«?show=trains&url=»"}
`,
    `
-- podfeed.yaml --
media: {prefix: "https://counter.example.com/«#trains»"}
`,
    `
-- podfeed.yaml --
media: {prefix: "https://counter.example.com/e"}
`,
  ],
  show(show, say) {
    for (const { path, text } of show.media?.prefix ?? []) {
      const start = text.search(/[?#]/);
      if (start === -1) continue;
      say(show, path, `The prefix ${quoteAddress(text)} does not end in a path.`, {
        part: { start, end: text.length },
        help: 'Write what stands before that, if the service takes addresses in its path.',
      });
    }
  },
};
