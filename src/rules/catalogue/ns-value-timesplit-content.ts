import type { Episode, Show } from '../../feed/feed.ts';
import { timeSplitsOf } from '../money.ts';
import type { Rule, Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  for (const { split, path } of timeSplitsOf(owner)) {
    const { remote, recipients } = split;
    if ((remote === undefined) !== (recipients === undefined)) continue;
    if (remote === undefined) {
      say(owner, path, 'This stretch pays nobody.', { help: 'Name the other feed, or recipients.' });
    } else {
      say(owner, path, 'This stretch pays another feed and recipients of its own.', {
        help: 'Keep one of the two.',
      });
    }
  }
}

export const nsValueTimesplitContent: Rule = {
  id: 'ns-value-timesplit-content',
  severity: 'error',
  about: ['episode.value', 'show.value'],
  summary: 'It is not clear whom a stretch of an episode pays.',
  reason: 'A stretch pays either another feed or recipients of its own; with both or neither, apps skip it.',
  source: podcastTag('value-time-split'),
  examples: [
    `
value:
  recipients: {address: ada@pay.example.com}
  timeSplits: «{start: 60, duration: 120}»
`,
    `
value:
  recipients: {address: ada@pay.example.com}
  timeSplits:
    - «start: 60»
      duration: 120
      remote: a94f5cc9-8c58-55fc-91fe-a324087a655b
      recipients: {address: grace@pay.example.com}
`,
    `
value:
  recipients: {address: ada@pay.example.com}
  timeSplits:
    - {start: 60, duration: 120, remote: a94f5cc9-8c58-55fc-91fe-a324087a655b}
    - {start: 3:00, duration: 10, recipients: {address: grace@pay.example.com}}
`,
    `
-- feed.xml --
<item>
<podcast:value type="lightning" method="lnaddress">
<podcast:valueRecipient type="lnaddress" address="ada@pay.example.com" split="1"/>
<«podcast:valueTimeSplit» startTime="0" duration="5"/>
</podcast:value>
</item>
`,
  ],
  show: check,
  episode: check,
};
