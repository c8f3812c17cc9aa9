import type { Episode, Show } from '../../feed/feed.ts';
import { isWord } from '../../feed/spelling.ts';
import { valueMethods, valueTypes } from '../../feed/value.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { notOneOf } from '../field-words.ts';
import { name, type Rule, type Say } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const words = { type: valueTypes, method: valueMethods } as const;

function check(owner: Show | Episode, say: Say): void {
  for (const [index, block] of (owner.value ?? []).entries()) {
    for (const key of ['type', 'method'] as const) {
      const text = block[key];
      const path = ['value', index, key];
      const known: readonly string[] = words[key];
      if (text === undefined) {
        say(owner, path, `${name(owner, path)} is missing.`, {
          help: notOneOf(undefined, known),
          severity: 'error',
        });
      } else if (key === 'method' && block.type?.toLowerCase() !== 'lightning') {
        // Of other money nobody laid down how it is sent.
      } else if (!isWord(text, known)) {
        const meant = nearest(text, known);
        const what = key === 'type' ? 'kind of money' : 'way to send money';
        say(owner, path, `${quote(text)} is no ${what} that apps know.`, {
          help: notOneOf(meant, known),
        });
      }
    }
  }
}

export const nsValueMethod: Rule = {
  id: 'ns-value-method',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['episode.value', 'show.value'],
  summary: 'The kind of money, or the way to send it, is not one that apps know.',
  reason: 'An app sends money in the ways it knows, and passes over all others.',
  source: podcastTag('value'),
  examples: [
    `
value: {type: «lighting», recipients: {address: ada@pay.example.com}}
`,
    `
value: {method: «key», recipients: {address: ada@pay.example.com}}
`,
    `
value: {type: Lightning, method: Keysend, recipients: {address: ada@pay.example.com}}
-- episodes/2.md --
value: ada@pay.example.com
`,
    `
-- feed.xml --
<«podcast:value» type="lightning">
<podcast:valueRecipient type="lnaddress" address="ada@pay.example.com" split="1"/>
</podcast:value>
`,
  ],
  show: check,
  episode: check,
};
