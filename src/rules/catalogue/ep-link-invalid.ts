import { readHttpUrl } from '../../feed/url.ts';
import { addressProblems } from '../addresses.ts';
import { quoteAddress } from '../quote-address.ts';
import { name, type Rule } from '../rule.ts';
import { rss } from '../sources.ts';

export const epLinkInvalid: Rule = {
  id: 'ep-link-invalid',
  severity: 'error',
  about: ['episode.link'],
  summary: 'The web page of an episode is not an address that a browser can open.',
  reason: 'Apps show the link as it is; one that is not whole leads nowhere.',
  source: rss,
  examples: [
    `
link: «/episodes/1»
`,
    `
link: «ftp://example.com/1»
`,
    `
link: «http://localhost/1»
`,
    `
link: https://example.com/1
`,
  ],
  episode(episode, say) {
    if (episode.link === undefined) return;
    const read = readHttpUrl(episode.link);
    if (read.ok) return;
    say(
      episode,
      ['link'],
      `The ${name(episode, ['link'])} ${quoteAddress(episode.link)} ${addressProblems[read.problem]}.`,
      {
        help: 'Write the whole address, such as `https://example.com/1`.',
      },
    );
  },
};
