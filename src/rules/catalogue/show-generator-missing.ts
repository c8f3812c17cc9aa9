import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showGeneratorMissing: Rule = {
  id: 'show-generator-missing',
  severity: 'hint',
  onRequest: true,
  where: 'feed',
  about: ['show.generator'],
  summary: 'The feed does not say which program made it.',
  reason: 'Whoever looks for the cause of a fault in a feed begins with the program that made it.',
  source: own,
  examples: [
    `
-- rule show-generator-missing --
-- feed.xml --
<rss version="2.0"><«channel»></channel></rss>
`,
    `
-- rule show-generator-missing --
-- feed.xml --
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'generator', show.generator)) return;
    const generator = name(show, ['generator']);
    say(show, ['generator'], `The channel has no ${generator}.`, {
      help: `Name the program in ${generator}.`,
    });
  },
};
