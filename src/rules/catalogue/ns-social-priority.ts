import type { Episode, Show } from '../../feed/feed.ts';
import { socialProtocols } from '../../feed/social.ts';
import { isWord } from '../../feed/spelling.ts';
import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const unread = forRemarks('ns-social-priority', (text, _, called) => ({
  message: `${called} is ${quote(text)}, which is not a whole number.`,
  help: 'Write `1` for what comes first.',
}));

function check(owner: Show | Episode, say: Say): void {
  unread(owner, say);
  const { social = [] } = owner;
  // Which of them apps know at all comes first.
  const isKnown = social.every(
    ({ protocol }) => isWord(protocol, socialProtocols) && !isWord(protocol, ['disabled']),
  );
  if (social.length < 2 || !isKnown) return;
  const unreadOnes = new Set(
    owner.remarks.flatMap(({ rule, path }) => (rule === 'ns-social-priority' ? [path[1]] : [])),
  );
  const seen = new Map<number, number>();
  for (const [index, { priority }] of social.entries()) {
    if (priority === undefined) {
      if (unreadOnes.has(index)) continue;
      say(
        owner,
        ['social', index],
        'This is one of several places to talk, and nothing says which comes first.',
        {
          help: 'Give each of them a priority, 1 for the first.',
        },
      );
      continue;
    }
    const first = seen.get(priority);
    if (first === undefined) seen.set(priority, index);
    else {
      say(owner, ['social', index, 'priority'], 'Another place to talk has the same priority.', {
        help: 'Give each of them its own.',
        related: [{ message: 'It is this one.', owner, path: ['social', first, 'priority'] }],
      });
    }
  }
}

export const nsSocialPriority: Rule = {
  id: 'ns-social-priority',
  severity: 'warning',
  about: ['episode.social', 'show.social'],
  summary: 'There are several places to talk, and nothing says which of them comes first.',
  reason: 'Apps that show one of them take any.',
  source: podcastTag('social-interact'),
  examples: [
    `
social:
  - «protocol: activitypub»
    uri: https://social.example/@show/1
  - {protocol: twitter, uri: "https://twitter.example/show/1", priority: 1}
  - {protocol: hive, uri: "https://hive.example/show/1", priority: «1»}
`,
    `
social: {protocol: activitypub, uri: "https://social.example/@show/1", priority: «high»}
`,
    `
social: {protocol: activitypub, uri: "https://social.example/@show/1"}
`,
  ],
  show: check,
  episode: check,
};
