import { isEmail } from '../../feed/email.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { rssProfile } from '../sources.ts';

export const epAuthorFormat: Rule = {
  id: 'ep-author-format',
  severity: 'warning',
  about: ['episode.rssAuthor'],
  summary: 'The author of plain RSS is not a mail address.',
  reason: 'RSS wants a mail address there; readers that check it report the feed as broken.',
  source: rssProfile,
  examples: [
    `
rss: {author: «Ada Muster»}
`,
    `
rss: {author: ada@example.com (Ada Muster)}
`,
    `
author: Ada Muster
`,
  ],
  episode(episode, say) {
    const { rssAuthor } = episode;
    if (rssAuthor === undefined) return;
    const mail = rssAuthor.split(' ', 1)[0]!;
    const rest = rssAuthor.slice(mail.length);
    if (isEmail(mail) && (rest === '' || /^ \(.*\)$/s.test(rest))) return;
    const author = name(episode, ['author']);
    say(episode, ['rssAuthor'], `${quote(rssAuthor)} is not a mail address with a name behind it.`, {
      help: `Write \`ada@example.com (Ada Muster)\`, or give the name in ${author} instead.`,
    });
  },
};
