import type { RemoteItem, ServiceBlock, Trailer, ValueBlock, ValueRecipient } from '../feed/feed.ts';
import { writeIso } from '../feed/instant.ts';

/* Money, other feeds and services in words. */

/** Who gets which share, and in how many stretches others are paid. */
export function valueWords(blocks: readonly ValueBlock[]): string {
  return blocks
    .map(({ type, method, suggested, recipients = [], timeSplits = [] }) => {
      const splits = timeSplits.length === 1 ? '1 stretch' : `${timeSplits.length} stretches`;
      return [
        [type, method].filter((word) => word !== undefined).join(' by '),
        ...(suggested === undefined ? [] : [`${suggested} a minute`]),
        recipients.map(recipientWords).join(', '),
        ...(timeSplits.length > 0 ? [`${splits} for others`] : []),
      ]
        .filter((part) => part !== '')
        .join('; ');
    })
    .join(' | ');
}

function recipientWords({ name, address = '', split, fee, customValue }: ValueRecipient): string {
  const whom = [address, ...(customValue === undefined ? [] : [customValue])].join(' ');
  return `${name === undefined ? whom : `${name} <${whom}>`} ${split ?? '?'}${fee ? ' as a fee' : ''}`;
}

export function remoteItemWords({ title, feedGuid, feedUrl, itemGuid, medium }: RemoteItem): string {
  const which = [feedGuid, feedUrl, itemGuid, medium].filter((part) => part !== undefined).join(' ');
  return title === undefined ? which : `${title} (${which})`;
}

export function remoteItemsWords(items: readonly RemoteItem[]): string {
  return items.map(remoteItemWords).join(', ');
}

export function blockWords(blocks: readonly ServiceBlock[]): string {
  return blocks
    .map(
      ({ service = 'all', blocked }) => `${service}: ${blocked === undefined ? '?' : blocked ? 'yes' : 'no'}`,
    )
    .join(', ');
}

export function trailerWords(trailers: readonly Trailer[]): string {
  return trailers
    .map(({ title = '', url = '', date, length, type, season }) =>
      [
        title,
        url,
        ...(date === undefined ? [] : [writeIso(date)]),
        ...(length === undefined ? [] : [`${length} bytes`]),
        ...(type === undefined ? [] : [type]),
        ...(season === undefined ? [] : [`season ${season}`]),
      ].join(' '),
    )
    .join('; ');
}
