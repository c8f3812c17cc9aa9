import type { ValueBlock, ValueRecipient, ValueTimeSplit } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { spelled } from '../feed/spelling.ts';
import {
  readDecimal,
  readSeconds,
  readShares,
  recipientTypeOf,
  recipientTypes,
  valueMethods,
  valueTypes,
} from '../feed/value.ts';
import { remoteItemOf } from './read-remote-items.ts';
import { entriesOf, flagOf, given, listOf, type Notebook, note, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

type Entries = ReadonlyMap<string, Yaml>;

/** Where money goes. What an author need not say follows from the addresses. */
export function valueBlocksOf(book: Notebook, value: Yaml | undefined): readonly ValueBlock[] | undefined {
  const blocks = listOf(value).map((entry, index) => blockOf(book, ['value', index], entry));
  return blocks.length > 0 ? blocks : undefined;
}

function blockOf(book: Notebook, path: Path, entry: Yaml): ValueBlock {
  const map = entriesOf(entry);
  const address = textOf(entry);
  const recipients =
    address === undefined
      ? recipientsOf(book, path, map)
      : [given({ type: recipientTypeOf(address), address, split: 100 })];
  const isByAddress = recipients?.every(({ type }) => type === 'lnaddress') ?? false;
  const splits = listOf(map.get('timeSplits')).map((split, index) =>
    timeSplitOf(book, [...path, 'timeSplits', index], entriesOf(split)),
  );
  return given({
    type: spelled(textOf(map.get('type')) ?? 'lightning', valueTypes),
    method: spelled(textOf(map.get('method')) ?? (isByAddress ? 'lnaddress' : 'keysend'), valueMethods),
    suggested: textOf(map.get('suggested')),
    recipients,
    timeSplits: splits.length > 0 ? splits : undefined,
  });
}

function recipientsOf(book: Notebook, path: Path, map: Entries): readonly ValueRecipient[] | undefined {
  const entries = listOf(map.get('recipients'));
  if (entries.length === 0) return undefined;
  return entries.map((entry, index) => {
    const own = entriesOf(entry);
    const at = [...path, 'recipients', index];
    const address = textOf(own.get('address'));
    const type = textOf(own.get('type'));
    const alone = entries.length === 1 && textOf(own.get('split')) === undefined;
    return given({
      name: textOf(own.get('name')),
      type: type ? spelled(type, recipientTypes) : address && recipientTypeOf(address),
      address,
      split: alone ? 100 : numberOf(book, at, own, 'split', readShares, 'ns-value-split'),
      customKey: textOf(own.get('customKey')),
      customValue: textOf(own.get('customValue')),
      fee: flagOf(book, [...at, 'fee'], own.get('fee')),
    });
  });
}

function timeSplitOf(book: Notebook, path: Path, map: Entries): ValueTimeSplit {
  const number = (key: string, read: (text: string) => number | undefined) =>
    numberOf(book, path, map, key, read, 'ns-value-timesplit-numbers');
  const remote = map.get('remote') ?? null;
  return given({
    start: number('start', readSeconds),
    duration: number('duration', readSeconds),
    remoteStart: number('remoteStart', readSeconds),
    remotePercentage: number('remotePercentage', readDecimal),
    remote: remote === null ? undefined : remoteItemOf(remote),
    recipients: recipientsOf(book, path, map),
  });
}

function numberOf(
  book: Notebook,
  path: Path,
  map: Entries,
  key: string,
  read: (text: string) => number | undefined,
  rule: string,
): number | undefined {
  const text = textOf(map.get(key));
  const found = text === undefined ? undefined : read(text);
  if (text !== undefined && found === undefined) note(book, rule, [...path, key], { text, unread: true });
  return found;
}
