import type { ShowFields } from '../feed/feed.ts';
import type { Entry } from './write-mapping.ts';

/** Who is not to show the feed, as a show file says it; keys in the order of the feed. */
export function blockEntry({ block, serviceBlocks = [] }: ShowFields): Entry | undefined {
  if (serviceBlocks.length === 0) return block;
  const entry: { [key: string]: Entry | undefined } = { apple: block };
  const lists: Readonly<Record<'services' | 'except', string[]>> = { services: [], except: [] };
  for (const { service, blocked } of serviceBlocks) {
    if (blocked === undefined) continue;
    if (service === undefined) {
      entry['all'] ??= blocked;
      continue;
    }
    const key = blocked ? 'services' : 'except';
    entry[key] = lists[key];
    lists[key].push(service);
  }
  return entry;
}

export function podpingEntry(podping: ShowFields['podping']): Entry | undefined {
  return podping && Object.keys(podping).length > 0 ? { ...podping } : undefined;
}
