import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const right = 'application/json+chapters';

export const nsChaptersType: Rule = {
  id: 'ns-chapters-type',
  severity: 'warning',
  where: 'feed',
  about: ['episode.chapters'],
  summary: 'A chapters file is not given its type.',
  reason: 'Apps tell by the type whether they can read the chapters.',
  source: podcastTag('chapters'),
  examples: [
    `
-- feed.xml --
<item>
<podcast:chapters url="https://example.com/1.json" type="«application/json»"/>
</item>
`,
    `
-- feed.xml --
<item>
<podcast:chapters url="https://example.com/1.json" type="application/json+chapters"/>
</item>
`,
  ],
  episode(episode, say) {
    const type = episode.chapters?.type;
    if (type === undefined || type === right) return;
    const path = ['chapters', 'type'];
    const message =
      type === '' ? `${name(episode, path)} is missing.` : `${name(episode, path)} is ${quote(type)}.`;
    say(episode, path, message, { help: `Write ${quote(right)}.` });
  },
};
