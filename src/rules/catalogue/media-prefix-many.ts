import { prefixList } from '../prefixes.ts';
import { forRemarks, name, type Rule } from '../rule.ts';

/** Redirects that apps follow for sure. */
const most = 5;

export const mediaPrefixMany: Rule = {
  id: 'media-prefix-many',
  severity: 'warning',
  where: 'author',
  about: ['show.media'],
  summary: 'There are more analytics prefixes than apps follow redirects.',
  reason:
    'Each prefix is one redirect more before the recording. Apps give up after a few, and every server in the row must be up for a download.',
  source: prefixList,
  examples: [
    `
-- podfeed.yaml --
media: {prefix: [op3, podtrac, spotify, podscribe, claritas, «podcorn»]}
`,
    `
-- podfeed.yaml --
media:
  prefix:
    - https://a.example.com/
    - https://b.example.com/
    - https://c.example.com/
    - https://d.example.com/
    - https://e.example.com/
    - «https://f.example.com/»
    - https://g.example.com/
    - https://h.example.com/
    - https://i.example.com/
    - https://j.example.com/
    - «https://k.example.com/»
    - https://l.example.com/
`,
    `
-- podfeed.yaml --
media: {prefix: [op3, podtrac, spotify, podscribe, claritas]}
`,
  ],
  show(show, say) {
    const { prefix = [] } = show.media ?? {};
    const first = prefix[most];
    if (first) {
      say(show, first.path, `There are ${prefix.length} prefixes, and apps follow about ${most} redirects.`, {
        help: `Leave no more than ${most} in ${name(show, ['media', 'prefix'])}.`,
      });
    }
    leftOut(show, say);
  },
};

const leftOut = forRemarks('media-prefix-many', (_, detail) => ({
  message: `Prefixes after the first ${detail.get('most') ?? most} are left out.`,
  help: 'Take them out of the list.',
}));
