import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const xmlItemOrder: Rule = {
  id: 'xml-item-order',
  severity: 'hint',
  where: 'feed',
  about: ['episode.published'],
  summary: 'The episodes of a feed are not in the order of their dates, the newest first.',
  reason: 'Apps sort by dates; some programs look only at the first entries of a feed to see what is new.',
  source: own,
  examples: [
    `
-- feed.xml --
<item>
<pubDate>Sun, 01 Mar 2026 05:00:00 +0000</pubDate>
</item>
<item>
<pubDate>«Sun, 08 Mar 2026 05:00:00 +0000»</pubDate>
</item>
`,
    `
-- feed.xml --
<item>
</item>
<item>
</item>
`,
  ],
  feed({ show, episodes }, say) {
    if (show.type === 'serial') return;
    let before: number | undefined;
    for (const episode of episodes) {
      const { published } = episode;
      if (published === undefined) continue;
      if (before !== undefined && published > before) {
        const called = name(episode, ['published']);
        say(episode, ['published'], `The ${called} of this episode is later than that of the one above it.`, {
          help: 'Let the newest episode be the first.',
        });
        return;
      }
      before = published;
    }
  },
};
