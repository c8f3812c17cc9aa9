import type { Episode, Show } from '../../feed/feed.ts';
import type { Path } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { recipientLists } from '../money.ts';
import type { Rule, Say } from '../rule.ts';
import { own } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  for (const { recipients, path } of recipientLists(owner)) {
    const seen = new Map<string, Path>();
    for (const [index, { address, customKey, customValue, fee }] of recipients.entries()) {
      if (address === undefined) continue;
      const key = [address.toLowerCase(), customKey, customValue, fee === true].join(' ');
      const at = [...path, index, 'address'];
      const first = seen.get(key);
      if (!first) seen.set(key, at);
      else {
        say(owner, at, `${quote(address)} gets a share for the second time.`, {
          help: 'Give it all its shares in one entry.',
          related: [{ message: 'The first time is here.', owner, path: first }],
        });
      }
    }
  }
}

export const nsValueDuplicate: Rule = {
  id: 'ns-value-duplicate',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['episode.value', 'show.value'],
  summary: 'The same address gets two shares of the same money.',
  reason: 'Mostly an entry was copied and its address forgotten, so one gets the share of another.',
  source: own,
  examples: [
    `
value:
  recipients:
    - {name: Ada, address: ada@pay.example.com, split: 50}
    - {name: Grace, address: «ada@pay.example.com», split: 50}
`,
    `
value:
  recipients:
    - {name: Ada, address: hub@pay.example.com, split: 50, customKey: 1, customValue: ada}
    - {name: Grace, address: hub@pay.example.com, split: 50, customKey: 1, customValue: grace}
`,
  ],
  show: check,
  episode: check,
};
