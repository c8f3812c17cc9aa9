import { prefixNames } from '../../feed/prefixes.ts';
import { quote } from '../../text/printable.ts';
import { notOneOf } from '../field-words.ts';
import { prefixList } from '../prefixes.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';

export const mediaPrefixUnknown: Rule = {
  id: 'media-prefix-unknown',
  severity: 'error',
  where: 'author',
  about: ['show.media'],
  summary: 'An analytics prefix is neither an address nor a service that is known by its name.',
  reason:
    'Nothing could be put before the addresses, and downloads would not be counted. Some services are known by name, but give each customer an address of their own.',
  source: prefixList,
  examples: [
    `
-- podfeed.yaml --
media: {prefix: «podtrak»}
`,
    `
-- podfeed.yaml --
media: {prefix: [op3, «blubrry», «counter»]}
`,
    `
-- podfeed.yaml --
media: {prefix: [OP3, podtrac, "https://counter.example.com/"]}
`,
  ],
  show: forRemarks('media-prefix-unknown', (text, detail, _, { path }) => {
    const address = detail.get('address');
    if (address !== undefined) {
      return {
        message: `${quote(text)} gives each customer an address of their own.`,
        help: `Write the whole address, such as ${quote(address)} with what you were given for \`ID\`.`,
      };
    }
    const suggestion = detail.get('suggestion');
    return {
      message: `There is no prefix ${quote(text)}.`,
      help: notOneOf(suggestion, prefixNames),
      fix: suggestion === undefined ? undefined : useInstead(path, suggestion, undefined, text),
    };
  }),
};
