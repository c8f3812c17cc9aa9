import type { ValueBlock, ValueRecipient, ValueTimeSplit } from '../feed/feed.ts';
import { readDecimal, readShares } from '../feed/value.ts';
import type { XmlElement, XmlNode } from '../xml/element.ts';
import type { InnerElement } from './inner-elements.ts';
import { readRemoteItem, remoteItem, remoteItemsIn, writeRemoteItem } from './remote-item-tags.ts';
import { attributeOf, attributes, given } from './shapes.ts';
import { podcast } from './sources.ts';
import { type Note, type Tag, within } from './tag.ts';

const recipientName = 'podcast:valueRecipient';
const splitName = 'podcast:valueTimeSplit';

const recipients: InnerElement = {
  element: recipientName,
  each: true,
  attributes: ['name', 'type', 'address', 'split', 'customKey', 'customValue', 'fee'],
  marker: 'address',
};
const timeSplits: InnerElement = {
  element: splitName,
  each: true,
  attributes: ['startTime', 'duration', 'remoteStartTime', 'remotePercentage'],
  marker: 'startTime',
  parts: { start: '@startTime', remoteStart: '@remoteStartTime' },
  inside: { recipients, remote: remoteItem },
};

/** Where money goes. Nothing of a block is dropped because another part of it cannot be read. */
export const value: Tag<readonly ValueBlock[]> = {
  elements: ['podcast:value'],
  attributes: ['type', 'method', 'suggested'],
  each: true,
  inside: { recipients, timeSplits },
  source: podcast('value'),
  write: (blocks) => blocks.map(writeBlock),
  read: (nodes, note) => nodes.map((node, index) => readBlock(node, note, ['value', index])),
};

function writeBlock({ type, method, suggested, recipients, timeSplits = [] }: ValueBlock): XmlElement {
  return element('podcast:value', { type, method, suggested }, [
    ...writeRecipients(recipients),
    ...timeSplits.map(writeTimeSplit),
  ]);
}

function writeTimeSplit(split: ValueTimeSplit): XmlElement {
  const { start, duration, remoteStart, remotePercentage, remote, recipients } = split;
  return element(splitName, { startTime: start, duration, remoteStartTime: remoteStart, remotePercentage }, [
    ...(remote ? [writeRemoteItem(remote)] : []),
    ...writeRecipients(recipients),
  ]);
}

function writeRecipients(recipients: readonly ValueRecipient[] = []): XmlElement[] {
  return recipients.map(({ name, type, address, split, customKey, customValue, fee }) => ({
    name: recipientName,
    attributes: attributes({
      name,
      type,
      address,
      split,
      customKey,
      customValue,
      fee: fee === undefined ? undefined : String(fee),
    }),
  }));
}

function element(
  name: string,
  values: Readonly<Record<string, string | number | undefined>>,
  children: readonly XmlElement[],
): XmlElement {
  return { name, attributes: attributes(values), ...(children.length > 0 ? { children } : {}) };
}

type At = readonly (string | number)[];

function readBlock(node: XmlNode, note: Note, path: At): ValueBlock {
  const [type, method, suggested] = ['type', 'method', 'suggested'].map((key) => attributeOf(node, key));
  const splits = node.children
    .filter(({ name }) => name === splitName)
    .map((child, index) => readTimeSplit(child, note, [...path, 'timeSplits', index]));
  return given({
    type,
    method,
    suggested,
    recipients: readRecipients(node, note, path),
    timeSplits: splits.length > 0 ? splits : undefined,
  });
}

function readTimeSplit(node: XmlNode, note: Note, path: At): ValueTimeSplit {
  const number = (key: string, field: string): number | undefined =>
    readNumber(node, key, readDecimal, within(note, ...path, field), 'ns-value-timesplit-numbers');
  const [remote] = remoteItemsIn(node);
  return given({
    start: number('startTime', 'start'),
    duration: number('duration', 'duration'),
    remoteStart: number('remoteStartTime', 'remoteStart'),
    remotePercentage: number('remotePercentage', 'remotePercentage'),
    remote: remote && readRemoteItem(remote),
    recipients: readRecipients(node, note, path),
  });
}

function readRecipients(node: XmlNode, note: Note, path: At): readonly ValueRecipient[] | undefined {
  const found = node.children.filter(({ name }) => name === recipientName);
  if (found.length === 0) return undefined;
  return found.map((child, index) => {
    const at = within(note, ...path, 'recipients', index, 'split');
    const [name, type, address, customKey, customValue] = [
      'name',
      'type',
      'address',
      'customKey',
      'customValue',
    ].map((key) => attributeOf(child, key));
    const fee = attributeOf(child, 'fee')?.toLowerCase();
    return given({
      name,
      type,
      address,
      split: readNumber(child, 'split', readShares, at, 'ns-value-split'),
      customKey,
      customValue,
      fee: fee === 'true' ? true : fee === 'false' ? false : undefined,
    });
  });
}

function readNumber(
  node: XmlNode,
  key: string,
  read: (text: string) => number | undefined,
  note: Note,
  rule: string,
): number | undefined {
  const text = attributeOf(node, key);
  const found = text === undefined ? undefined : read(text);
  if (text !== undefined && found === undefined) note({ rule, unread: true, text });
  return found;
}
