import type { RemoteItem } from '../feed/feed.ts';
import { mediums } from '../feed/medium.ts';
import { spelled } from '../feed/spelling.ts';
import { addressOf, entriesOf, given, listOf, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** Another feed: its guid alone, or a mapping. Whatever is written stays an entry, so that rules can speak of it. */
export function remoteItemOf(value: Yaml): RemoteItem {
  const map = entriesOf(value);
  const medium = textOf(map.get('medium'));
  return given({
    feedGuid: textOf(value) ?? textOf(map.get('feedGuid')),
    feedUrl: addressOf(map.get('feedUrl')),
    itemGuid: textOf(map.get('itemGuid')),
    medium: medium && spelled(medium, mediums),
    title: textOf(map.get('title')),
  });
}

export function remoteItemsOf(value: Yaml | undefined): readonly RemoteItem[] | undefined {
  const items = listOf(value).map(remoteItemOf);
  return items.length > 0 ? items : undefined;
}

/** A publisher's feed is one, whether that is said or not. */
export function publisherOf(value: Yaml | undefined): RemoteItem | undefined {
  const [written] = listOf(value);
  return written === undefined ? undefined : { medium: 'publisher', ...remoteItemOf(written) };
}
