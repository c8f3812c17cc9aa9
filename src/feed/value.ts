import { readDuration } from './duration.ts';
import type { RemoteItem } from './remote-item.ts';

/** One way in which listeners can send money while they listen. */
export interface ValueBlock {
  /** The money or network: `lightning`. */
  readonly type?: string;
  /** How it is sent: `keysend`, `lnaddress`. */
  readonly method?: string;
  /** A sum for each minute, as written; of `lightning` in whole bitcoins, `0.00000005` for 5 satoshi. */
  readonly suggested?: string;
  readonly recipients?: readonly ValueRecipient[];
  readonly timeSplits?: readonly ValueTimeSplit[];
}

/** The words of the podcast namespace for these. */
export const valueTypes = ['lightning', 'bitcoin'] as const;
export const valueMethods = ['keysend', 'lnaddress', 'amp'] as const;
export const recipientTypes = ['node', 'lnaddress'] as const;

/** Somebody who gets a share of the money. */
export interface ValueRecipient {
  readonly name?: string;
  /** What the address is: `node`, a public key, or `lnaddress`, written like a mail address. */
  readonly type?: string;
  readonly address?: string;
  /** Shares: a part of the sum of all shares, not of a hundred. */
  readonly split?: number;
  readonly customKey?: string;
  readonly customValue?: string;
  /** Taken before the others get theirs. */
  readonly fee?: boolean;
}

/** A stretch of an episode that pays others: those of another feed, or recipients of its own. */
export interface ValueTimeSplit {
  /** Seconds. */
  readonly start?: number;
  /** Seconds. */
  readonly duration?: number;
  /** Where in the other episode it begins, in seconds. */
  readonly remoteStart?: number;
  /** The share of the other feed in percent; 100 where it is not given. */
  readonly remotePercentage?: number;
  readonly remote?: RemoteItem;
  readonly recipients?: readonly ValueRecipient[];
}

/** What a recipient's address must be, by its form: 66 hexadecimal digits, or user@domain. */
export function recipientTypeOf(address: string): 'node' | 'lnaddress' | undefined {
  if (/^[\da-f]{66}$/i.test(address)) return 'node';
  return address.length <= 320 && /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/.test(address)
    ? 'lnaddress'
    : undefined;
}

/**
 * A number of seconds or percent, 0 or more, with or without a fraction. Programs that reckon write up to twenty
 * digits of one; what is finer than a millionth is rounded.
 */
export function readDecimal(text: string): number | undefined {
  return /^\d{1,9}(?:\.\d{1,24})?$/.test(text) ? Number(Number(text).toFixed(6)) : undefined;
}

/** Seconds from `90`, `90.5` or `1:30`. */
export function readSeconds(text: string): number | undefined {
  const plain = readDecimal(text);
  if (plain !== undefined) return plain;
  const read = readDuration(text);
  return read.ok && read.remarks.length === 0 ? read.value : undefined;
}

/** Shares: a whole number, 0 or more. */
export function readShares(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
