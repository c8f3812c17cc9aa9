import type { Episode, Show, ValueTimeSplit } from '../../feed/feed.ts';
import type { Path, Placed } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import { timeSplitsOf, unreadPlaces } from '../money.ts';
import { forRemarks, name, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const unreadable = forRemarks('ns-value-timesplit-numbers', (text, _, called) => ({
  message: `${called} is ${quote(text)}, which is not a number that can stand there.`,
  help: called.toLowerCase().includes('percentage')
    ? 'Write percent from 0 to 100.'
    : 'Write seconds, such as `90` or `90.5`.',
}));

function check(owner: Show | Episode, say: Say): void {
  unreadable(owner, say);
  const known = unreadPlaces(owner, 'ns-value-timesplit-numbers');
  for (const { split, path } of timeSplitsOf(owner)) checkSplit(owner, split, path, known, say);
}

function checkSplit(
  owner: Placed,
  { start, duration, remotePercentage, remote, recipients }: ValueTimeSplit,
  path: Path,
  known: ReadonlySet<string>,
  say: Say,
): void {
  const missing = Object.entries({ start, duration })
    .filter(([, seconds]) => seconds === undefined)
    .map(([key]) => [...path, key])
    .filter((at) => !known.has(at.join(' ')));
  const [first, second] = missing;
  if (first && second) {
    const both = `${name(owner, first)} and ${name(owner, second)}`;
    // One that pays nobody either is empty, which is said elsewhere.
    if (remote || recipients) say(owner, first, `${both} are missing.`, { help: 'Give them in seconds.' });
  } else if (first) {
    say(owner, first, `${name(owner, first)} is missing.`, { help: 'Give it in seconds.' });
  }
  if (duration === 0) {
    say(owner, [...path, 'duration'], 'This stretch lasts no time at all.', { help: 'Say how long it is.' });
  }
  if (remotePercentage !== undefined && remotePercentage > 100) {
    say(owner, [...path, 'remotePercentage'], `The other feed cannot get ${remotePercentage} %.`, {
      help: 'Write percent from 0 to 100.',
    });
  }
}

export const nsValueTimesplitNumbers: Rule = {
  id: 'ns-value-timesplit-numbers',
  severity: 'error',
  about: ['episode.value', 'show.value'],
  summary: 'When a stretch of an episode pays others is not said in seconds.',
  reason: 'Apps change recipients at that second; a stretch whose numbers they cannot read pays nobody.',
  source: podcastTag('value-time-split'),
  examples: [
    `
value:
  recipients: {address: ada@pay.example.com}
  timeSplits:
    - {start: «later», duration: «0», recipients: {address: grace@pay.example.com}}
    - {start: 60, duration: 120, remotePercentage: «101», remote: a94f5cc9-8c58-55fc-91fe-a324087a655b}
    - «{start: 1:00:00, recipients: {address: grace@pay.example.com}}»
`,
    `
value:
  recipients: {address: ada@pay.example.com}
  timeSplits: {start: 1:30, duration: 12.5, remotePercentage: 95, remote: a94f5cc9-8c58-55fc-91fe-a324087a655b}
`,
    `
-- feed.xml --
<item>
<podcast:value type="lightning" method="lnaddress">
<podcast:valueRecipient type="lnaddress" address="ada@pay.example.com" split="1"/>
<podcast:valueTimeSplit startTime="«-5»" duration="5">
<podcast:remoteItem feedGuid="a94f5cc9-8c58-55fc-91fe-a324087a655b"/>
</podcast:valueTimeSplit>
</podcast:value>
</item>
`,
  ],
  show: check,
  episode: check,
};
