import type { RemoteItem, ShowFields, ValueBlock, ValueRecipient } from '../feed/feed.ts';
import type { Entry } from './write-mapping.ts';

/* Money and other feeds, as a file of the author says them. Everything is said, also what could be left out. */

export function valueEntry(blocks: readonly ValueBlock[] | undefined): Entry | undefined {
  return blocks?.map(({ recipients, timeSplits, ...block }) => ({
    ...block,
    recipients: recipientEntries(recipients),
    timeSplits: timeSplits?.map(({ remote, recipients: others, ...split }) => ({
      ...split,
      remote: remote && { ...remote },
      recipients: recipientEntries(others),
    })),
  }));
}

function recipientEntries(recipients: readonly ValueRecipient[] | undefined): Entry | undefined {
  return recipients?.map((recipient) => ({ ...recipient }));
}

export function remoteItemEntries(items: readonly RemoteItem[] | undefined): Entry | undefined {
  return items && items.length > 0 ? items.map((item) => ({ ...item })) : undefined;
}

export function publisherEntry(publisher: ShowFields['publisher']): Entry | undefined {
  return publisher && { ...publisher };
}
