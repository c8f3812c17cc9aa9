import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';
import { twins } from '../twins.ts';

export const epLinkDuplicate: Rule = {
  id: 'ep-link-duplicate',
  severity: 'warning',
  about: ['episode.link'],
  summary: 'Two episodes link to the same web page.',
  reason: 'Some readers know an entry by its link and show only one of the two.',
  source: own,
  examples: [
    `
-- episodes/1.md --
link: https://example.com/1
-- episodes/2.md --
link: «https://example.com/1»
`,
    `
-- episodes/1.md --
link: https://example.com/1
-- episodes/2.md --
link: https://example.com/2
`,
    `
-- episodes/1.md --
link: https://example.com/
-- episodes/2.md --
link: https://example.com/
`,
  ],
  feed({ episodes, show }, say) {
    const page = ({ link }: (typeof episodes)[number]) => (link === show.link ? undefined : link);
    for (const { episode, first, key } of twins(episodes, page)) {
      say(episode, ['link'], `Another episode has the ${name(episode, ['link'])} ${quote(key)} too.`, {
        help: 'Link to a page of this episode, or leave the link out.',
        related: [{ message: 'The other one is here.', owner: first, path: ['link'] }],
      });
    }
  },
};
