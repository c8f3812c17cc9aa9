import { isWord } from '../../feed/spelling.ts';
import { recipientTypeOf, recipientTypes } from '../../feed/value.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { notOneOf } from '../field-words.ts';
import { forRecipients } from '../money.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const forms: Readonly<Record<string, string>> = {
  node: 'the public key of a node, which has 66 hexadecimal digits',
  lnaddress: 'a Lightning address, which looks like `ada@pay.example.com`',
};

export const nsValueAddress: Rule = {
  id: 'ns-value-address',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['episode.value', 'show.value'],
  summary: 'Where a share of the money goes is not an address of its kind.',
  reason:
    'An app that cannot send to one of the addresses skips it, so somebody gets nothing and may never notice.',
  source: podcastTag('value-recipient'),
  examples: [
    `
value: «ada at pay.example.com»
`,
    `
value: {recipients: {type: node, address: «ada@pay.example.com»}}
-- episodes/2.md --
value: {recipients: {type: lnaddress, address: «03ae9f91a0cb8ff43840e3c322c4c61f019d8c1c3cea15a25cfc425ac605e61a4a»}}
-- episodes/3.md --
value: {recipients: {type: «lightningaddress», address: ada@pay.example.com}}
-- episodes/4.md --
value: {recipients: «{name: Ada, split: 1}»}
`,
    `
value: ada@pay.example.com
-- episodes/2.md --
value: 03ae9f91a0cb8ff43840e3c322c4c61f019d8c1c3cea15a25cfc425ac605e61a4a
`,
    `
-- feed.xml --
<podcast:value type="lightning" method="keysend">
<podcast:valueRecipient type="node" address="«03ae9f»" split="1"/>
<«podcast:valueRecipient» address="03ae9f91a0cb8ff43840e3c322c4c61f019d8c1c3cea15a25cfc425ac605e61a4a" split="1"/>
<«podcast:valueRecipient» type="node" split="1"/>
</podcast:value>
`,
  ],
  ...forRecipients(({ type, address }, path, owner, say) => {
    const at = [...path, 'address'];
    if (address === undefined) {
      say(owner, at, 'This one has no address, so the share goes nowhere.', {
        help: 'Give the address, or take the entry out.',
        severity: 'error',
      });
      return;
    }
    const form = recipientTypeOf(address);
    if (type === undefined) {
      const help = form
        ? `Use ${quote(form)}.`
        : `Use a Lightning address, such as \`ada@pay.example.com\`, or the key of a node.`;
      // An author need not say it where the address tells.
      if (owner.origin.isFeed)
        say(owner, [...path, 'type'], `${quote(address)} has no type.`, { help, severity: 'error' });
      else
        say(owner, at, `${quote(address)} is not an address that money can be sent to.`, {
          help,
          severity: 'error',
        });
      return;
    }
    if (!isWord(type, recipientTypes)) {
      say(owner, [...path, 'type'], `${quote(type)} is no type of address that apps know.`, {
        help: notOneOf(form ?? nearest(type, recipientTypes), recipientTypes),
      });
      return;
    }
    if (form === type.toLowerCase()) return;
    say(owner, at, `${quote(address)} is not ${forms[type.toLowerCase()]}.`, {
      help: form
        ? `Let ${name(owner, [...path, 'type'])} be ${quote(form)}.`
        : 'Copy it again from where you got it.',
    });
  }),
};
