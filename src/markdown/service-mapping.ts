import type { ServiceBlock, ShowFields } from '../feed/feed.ts';
import type { Entry, Mapping } from './write-mapping.ts';

/** Who is not to show the feed, as a show file says it; keys in the order of the feed. */
export function blockEntry({ block, serviceBlocks = [] }: ShowFields): Entry | undefined {
  if (serviceBlocks.length === 0) return block;
  const entry: Record<string, Entry | undefined> = { apple: block };
  const add = ({ service, blocked }: ServiceBlock): void => {
    if (blocked === undefined) return;
    if (service === undefined) entry['all'] ??= blocked;
    else {
      const key = blocked ? 'services' : 'except';
      entry[key] = [...((entry[key] as string[] | undefined) ?? []), service];
    }
  };
  for (const each of serviceBlocks) add(each);
  return entry as Mapping;
}

export function podpingEntry(podping: ShowFields['podping']): Entry | undefined {
  return podping && Object.keys(podping).length > 0 ? { ...podping } : undefined;
}
