import type { Episode, Show, ValueBlock } from '../../feed/feed.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { recipientLists } from '../money.ts';
import type { Rule, Say } from '../rule.ts';
import { own } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  for (const { recipients, path, block, split } of recipientLists(owner)) {
    if (!recipients.every(({ split }) => split !== undefined && split > 0)) continue;
    const others = recipients.filter(({ fee }) => fee !== true);
    const all = recipients.reduce((sum, { split }) => sum + split!, 0);
    const shares = others.reduce((sum, { split }) => sum + split!, 0);
    if (others.length < 2 || all === 100 || shares === 100) continue;
    // The fees of a block are taken before a stretch divides what is left.
    if (split && all + feesOf(block) === 100) continue;
    // Small numbers are meant as shares: 2 to 1.
    if (all < 20) continue;
    say(owner, path, `The shares add up to ${shares}, not to 100.`, {
      help: 'They are parts of their sum; let them add up to 100 if percent are meant.',
    });
  }
}

function feesOf({ recipients = [] }: ValueBlock): number {
  return recipients.reduce((sum, { fee, split = 0 }) => (fee === true ? sum + split : sum), 0);
}

export const nsValueSum: Rule = {
  id: 'ns-value-sum',
  severity: 'hint',
  profiles: beyondW3c,
  about: ['episode.value', 'show.value'],
  summary: 'The shares of the money look like percent and do not add up to 100.',
  reason:
    'Shares are parts of their sum, whatever that is. Where they were meant as percent, everybody gets another amount than was promised.',
  source: own,
  examples: [
    `
value:
  recipients:
    «- {address: ada@pay.example.com, split: 50}»
    - {address: grace@pay.example.com, split: 40}
`,
    `
value:
  recipients:
    - {address: ada@pay.example.com, split: 60}
    - {address: grace@pay.example.com, split: 40}
    - {address: tool@pay.example.com, split: 1, fee: true}
-- episodes/2.md --
value:
  recipients:
    - {address: ada@pay.example.com, split: 2}
    - {address: grace@pay.example.com, split: 1}
`,
    `
value:
  recipients:
    - {address: ada@pay.example.com, split: 95}
    - {address: tool@pay.example.com, split: 5, fee: true}
  timeSplits:
    - start: 60
      duration: 60
      recipients:
        - {address: ada@pay.example.com, split: 85}
        - {address: grace@pay.example.com, split: 10}
    - start: 120
      duration: 60
      recipients:
        «- {address: ada@pay.example.com, split: 60}»
        - {address: grace@pay.example.com, split: 10}
`,
  ],
  show: check,
  episode: check,
};
