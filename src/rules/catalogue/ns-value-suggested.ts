import type { Episode, Show } from '../../feed/feed.ts';
import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { name, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

/** Bitcoins a minute that nobody pays for listening: 100,000 satoshi. */
const most = 0.001;
const satoshi = 100_000_000;

function check(owner: Show | Episode, say: Say): void {
  for (const [index, { type, suggested }] of (owner.value ?? []).entries()) {
    if (suggested === undefined) continue;
    const path = ['value', index, 'suggested'];
    if (!/^(?:\d{1,9}(?:\.\d{0,18})?|\.\d{1,18})$/.test(suggested)) {
      say(owner, path, `${name(owner, path)} is ${quote(suggested)}, which is not a sum.`, {
        help: 'Write a number with a point, such as `0.00000005`.',
      });
    } else if (type === 'lightning' && Number(suggested) > most) {
      const sum = Math.round(Number(suggested) * satoshi).toLocaleString('en-US');
      const bitcoins = (Number(suggested) / satoshi).toFixed(11).replace(/0+$/, '');
      say(owner, path, `${quote(suggested)} is ${sum} satoshi for each minute.`, {
        severity: 'warning',
        help: /^\d+$/.test(suggested)
          ? `It is counted in whole bitcoins: ${suggested} satoshi are ${quote(bitcoins)}.`
          : 'It is counted in whole bitcoins: 5 satoshi are `0.00000005`.',
      });
    }
  }
}

export const nsValueSuggested: Rule = {
  id: 'ns-value-suggested',
  severity: 'error',
  profiles: beyondW3c,
  about: ['episode.value', 'show.value'],
  summary: 'The sum that is suggested for each minute is no number, or far too high.',
  reason:
    'Apps offer this sum to listeners. It is counted in whole bitcoins: who writes satoshi there asks for a fortune.',
  source: podcastTag('value'),
  examples: [
    `
value: {suggested: «5 sats», recipients: {address: ada@pay.example.com}}
-- episodes/2.md --
value: {suggested: «5», recipients: {address: ada@pay.example.com}}
`,
    `
value: {suggested: 0.00000005, recipients: {address: ada@pay.example.com}}
`,
  ],
  show: check,
  episode: check,
};
