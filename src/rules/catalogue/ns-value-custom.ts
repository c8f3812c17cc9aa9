import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { forRecipients } from '../money.ts';
import { name, type Rule } from '../rule.ts';
import { podcastTag } from '../sources.ts';

export const nsValueCustom: Rule = {
  id: 'ns-value-custom',
  severity: 'warning',
  profiles: beyondW3c,
  about: ['episode.value', 'show.value'],
  summary: 'What a receiving service wants to know is half said.',
  reason:
    'A service that keeps accounts for many people tells them apart by a key and a value, sent together; the key is the number of a record. With only one of them the money arrives and belongs to nobody.',
  source: podcastTag('value-recipient'),
  examples: [
    `
value:
  recipients:
    - {address: ada@pay.example.com, split: 50, customKey: «696969»}
    - {address: grace@pay.example.com, split: 50, customValue: «abc»}
`,
    `
value:
  recipients: {address: ada@pay.example.com, customKey: «account», customValue: abc}
`,
    `
value:
  recipients: {address: ada@pay.example.com, customKey: 696969, customValue: abc}
`,
  ],
  ...forRecipients(({ customKey, customValue }, path, owner, say) => {
    const [key, value] = ['customKey', 'customValue'].map((part) => [...path, part]);
    if (customKey !== undefined && customValue === undefined) {
      say(owner, key!, `There is a ${name(owner, key!)} and no ${name(owner, value!)}.`, {
        help: 'Give both, as the service says.',
      });
    } else if (customKey === undefined && customValue !== undefined) {
      say(owner, value!, `There is a ${name(owner, value!)} and no ${name(owner, key!)}.`, {
        help: 'Give both, as the service says.',
      });
    } else if (customKey !== undefined && !/^\d{1,20}$/.test(customKey)) {
      say(owner, key!, `${quote(customKey)} is not the number of a record.`, {
        help: 'Write a number, such as `696969`.',
      });
    }
  }),
};
