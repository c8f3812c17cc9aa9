import type { Episode, Show, ValueBlock, ValueRecipient, ValueTimeSplit } from '../feed/feed.ts';
import type { Path, Placed } from '../feed/placed.ts';
import type { Rule, Say } from './rule.ts';

type Owner = Placed & Pick<Show | Episode, 'value'>;

/** Those who share the money of one block or one stretch. */
export interface Recipients {
  readonly recipients: readonly ValueRecipient[];
  readonly path: Path;
  readonly block: ValueBlock;
  /** The stretch of the episode, when it is one. */
  readonly split?: ValueTimeSplit;
}

/** Every list of recipients: of each block, then of its stretches. */
export function* recipientLists({ value = [] }: Owner): Generator<Recipients> {
  for (const [index, block] of value.entries()) {
    const { recipients = [], timeSplits = [] } = block;
    yield { recipients, path: ['value', index, 'recipients'], block };
    for (const [place, split] of timeSplits.entries()) {
      const path = ['value', index, 'timeSplits', place, 'recipients'];
      if (split.recipients) yield { recipients: split.recipients, path, block, split };
    }
  }
}

/** The two checks of a rule about each recipient. */
export function forRecipients(
  check: (recipient: ValueRecipient, path: Path, owner: Placed, say: Say) => void,
): Required<Pick<Rule, 'show' | 'episode'>> {
  const both = (owner: Owner, say: Say): void => {
    for (const { recipients, path } of recipientLists(owner)) {
      for (const [index, recipient] of recipients.entries()) check(recipient, [...path, index], owner, say);
    }
  };
  return { show: both, episode: both };
}

/** Every stretch of an episode that pays others. */
export function* timeSplitsOf({ value = [] }: Owner): Generator<{ split: ValueTimeSplit; path: Path }> {
  for (const [index, { timeSplits = [] }] of value.entries()) {
    for (const [place, split] of timeSplits.entries()) {
      yield { split, path: ['value', index, 'timeSplits', place] };
    }
  }
}

/** The places that a reader has already said something about to this rule: what is there could not be read. */
export function unreadPlaces(owner: Placed, rule: string): ReadonlySet<string> {
  return new Set(owner.remarks.filter((remark) => remark.rule === rule).map(({ path }) => path.join(' ')));
}
