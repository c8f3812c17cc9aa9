import type { Episode, Show } from '../../feed/feed.ts';
import type { Path, Placed } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { type Recipients, recipientLists, unreadPlaces } from '../money.ts';
import { forRemarks, name, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const unreadable = forRemarks('ns-value-split', (text) => ({
  message: `${quote(text)} is not a number of shares.`,
  help: 'Write a whole number, such as `50`.',
}));

function check(owner: Show | Episode, say: Say): void {
  unreadable(owner, say);
  const known = unreadPlaces(owner, 'ns-value-split');
  for (const list of recipientLists(owner)) checkList(owner, list, known, say);
}

function checkList(owner: Placed, list: Recipients, known: ReadonlySet<string>, say: Say): void {
  const { recipients, path, split: stretch } = list;
  if (recipients.length === 0) {
    if (stretch) return;
    say(owner, path, 'Nobody gets the money.', { help: `Give ${name(owner, path)} at least one entry.` });
    return;
  }
  const ends: [Path, number | undefined][] = recipients.map(({ split }, index) => [
    [...path, index, 'split'],
    split,
  ]);
  for (const [index, [at, split]] of ends.entries()) {
    // That one without an address gets nothing is said elsewhere.
    if (split !== undefined || known.has(at.join(' ')) || !recipients[index]!.address) continue;
    say(owner, at, 'It is not said how many shares this one gets.', { help: 'Give a whole number.' });
  }
  if (!recipients.every(({ split }) => split !== undefined)) return;
  const shares = recipients.filter(({ fee }) => fee !== true).reduce((sum, { split }) => sum + split!, 0);
  const fees = recipients.filter(({ fee }) => fee === true).reduce((sum, { split }) => sum + split!, 0);
  if (shares === 0 && fees === 0 && recipients.length > 1) {
    say(owner, path, 'All shares are 0, so nobody gets anything.', { help: 'Give shares of 1 and more.' });
    return;
  }
  if (fees >= 100 && shares > 0) {
    say(owner, path, `The fees take ${fees} %, so nothing is left for the others.`, {
      help: 'Make the fees smaller.',
    });
    return;
  }
  for (const [at, split] of ends) {
    if (split !== 0 || recipients.length === 1) continue;
    say(owner, at, 'With 0 shares this one gets nothing.', {
      severity: 'warning',
      help: 'Give it shares, or take it out.',
    });
  }
}

export const nsValueSplit: Rule = {
  id: 'ns-value-split',
  severity: 'error',
  about: ['episode.value', 'show.value'],
  summary: 'It cannot be told who gets how much of the money.',
  reason:
    'Apps divide what listeners send by the shares of all recipients. Without a recipient, or with shares that are no whole numbers, they send nothing.',
  source: podcastTag('value'),
  examples: [
    `
-- podfeed.yaml --
value:
  recipients:
    - {address: ada@pay.example.com, split: «half»}
    - {address: grace@pay.example.com, split: 50}
`,
    `
value:
  recipients:
    - «{address: ada@pay.example.com}»
    - {address: grace@pay.example.com, split: 50}
`,
    `
value: «{type: lightning, method: keysend}»
`,
    `
value:
  recipients:
    - {address: ada@pay.example.com, split: «0»}
    - {address: grace@pay.example.com, split: 50}
`,
    `
value: ada@pay.example.com
-- episodes/2.md --
value:
  recipients:
    - {address: ada@pay.example.com, split: 3}
    - {address: grace@pay.example.com, split: 1}
    - {address: tool@pay.example.com, split: 1, fee: true}
`,
    `
-- feed.xml --
<podcast:value type="lightning" method="lnaddress">
<podcast:valueRecipient type="lnaddress" address="ada@pay.example.com" split="«0.5»"/>
<«podcast:valueRecipient» type="lnaddress" address="grace@pay.example.com"/>
</podcast:value>
<«podcast:value» type="lightning" method="lnaddress"/>
`,
  ],
  show: check,
  episode: check,
};
