import { readHttpUrl } from '../../feed/url.ts';
import { addressProblems } from '../addresses.ts';
import { forPeople } from '../people.ts';
import { quoteAddress } from '../quote-address.ts';
import type { Rule } from '../rule.ts';
import { person } from '../sources.ts';

export const nsPersonUrl: Rule = {
  id: 'ns-person-url',
  severity: 'warning',
  profiles: {
    podcasting20: {
      level: 'error',
      why: 'The namespace demands https for every address of a page or picture.',
    },
    w3c: { level: 'off', why: 'The validator says nothing about addresses that are not encrypted.' },
  },
  about: ['episode.people'],
  summary: 'The picture or page of a person has no secure address.',
  reason:
    'Apps load the picture and open the page from these addresses; many load nothing that is not sent over https.',
  source: person,
  examples: [
    `
guests: [{name: Ada Muster, img: «http://example.com/ada.jpg»}]
`,
    `
guests: [{name: Ada Muster, href: «example.com/ada»}]
`,
    `
guests: [{name: Ada Muster, img: https://example.com/ada.jpg, href: https://example.com/ada}]
`,
  ],
  ...forPeople((someone, path, owner, say) => {
    for (const key of ['img', 'href'] as const) {
      const text = someone[key];
      const read = text === undefined ? undefined : readHttpUrl(text);
      if (text === undefined || !read || (read.ok && read.value.secure)) continue;
      const problem = read.ok ? 'is not secure' : addressProblems[read.problem];
      say(owner, [...path, key], `The address ${quoteAddress(text)} ${problem}.`, {
        help: 'Use an address that begins with `https://`.',
        ...(!read.ok && read.problem === 'credentials' ? { part: 'key', alone: true } : {}),
      });
    }
  }),
};
