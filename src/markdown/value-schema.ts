import { field, flag, mapping, oneOrMore, text, textOr } from './fields.ts';
import { remoteItem } from './remote-item-schema.ts';

/** An editor takes any text, and validate says how it is written. */
const seconds = () => text();

const recipients = () =>
  oneOrMore(
    mapping(
      {
        name: field(text(), 'Who it is.', 'Laura Barnard'),
        type: field(
          text(),
          'What the address is: node or lnaddress; its form tells, when it is not given.',
          'lnaddress',
        ),
        address: field(text(), 'A Lightning address, or the public key of a node.', 'laura@pay.example'),
        split: field(
          text(),
          'Shares: how much of the sum of all shares. Whoever is alone gets everything.',
          90,
        ),
        customKey: field(text(), 'Number of a record that the receiving service wants.', 696969),
        customValue: field(text(), 'What stands in that record, such as the number of an account.'),
        fee: field(flag(), 'Taken off before the others get their shares.', true),
      },
      'a mapping with an address',
    ),
    'a mapping with an address, or a list of them',
  );

const timeSplit = mapping(
  {
    start: field(seconds(), 'Where in the episode it begins: seconds, or minutes and seconds.', 60),
    duration: field(seconds(), 'How long it lasts.', 120),
    remoteStart: field(seconds(), 'Where in the other episode it begins.', 0),
    remotePercentage: field(text(), 'Share of the other feed in percent; 100 when not given.', 95),
    remote: field(remoteItem(), 'The feed that is paid, or the episode of it.'),
    recipients: field(recipients(), 'Or who is paid.'),
  },
  'a mapping with start, duration and whom to pay',
);

const block = textOr(
  mapping(
    {
      type: field(text(), 'The money; lightning when not given.', 'lightning'),
      method: field(
        text(),
        'How it is sent: keysend, lnaddress or amp; the addresses tell, when it is not given.',
        'keysend',
      ),
      suggested: field(
        text(),
        'What to suggest for each minute, in whole bitcoins: 0.00000005 is 5 satoshi.',
        '0.00000005',
      ),
      recipients: field(recipients(), 'Who is paid.'),
      timeSplits: field(
        oneOrMore(timeSplit, 'a list of stretches'),
        'Stretches of the episode that pay others, such as the makers of a song.',
      ),
    },
    'an address, or a mapping with recipients',
  ),
  'an address, or a mapping with recipients',
);

export const value = () =>
  field(
    oneOrMore(block, 'an address, or a mapping with recipients'),
    'Where listeners can send money while they listen: a Lightning address or the key of a node, or who gets which share.',
    { recipients: [{ name: 'Laura Barnard', address: 'laura@pay.example' }] },
  );
