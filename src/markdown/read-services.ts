import { chatProtocols } from '../feed/chat.ts';
import type { Chat, Podping, ServiceBlock, Show } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { serviceSlugs } from '../feed/service-block.ts';
import { spelled } from '../feed/spelling.ts';
import { entriesOf, flagOf, given, listOf, type Notebook, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** Who is not to show the feed, in the order in which it is written; `lists` learns where each service stands. */
export function blockOf(
  book: Notebook,
  value: Yaml | undefined,
  lists: Map<string, readonly Path[]>,
): Pick<Show, 'block' | 'serviceBlocks'> {
  const map = entriesOf(value);
  const isPlain = typeof value === 'string';
  const block = flagOf(book, isPlain ? ['block'] : ['block', 'apple'], isPlain ? value : map.get('apple'));
  const blocks: ServiceBlock[] = [];
  const places: Path[] = [];
  lists.set('serviceBlocks', places);
  const add = (path: Path, entry: ServiceBlock): void => {
    blocks.push(entry);
    places.push(path);
  };
  for (const [key, entry] of map) {
    if (key === 'all') {
      const blocked = flagOf(book, ['block', key], entry);
      if (blocked !== undefined) add(['block', key], { blocked });
    } else if (key === 'services' || key === 'except') {
      for (const [index, each] of listOf(entry).entries()) {
        const service = textOf(each);
        const path = Array.isArray(entry) ? ['block', key, index] : ['block', key];
        if (service !== undefined)
          add(path, { service: spelled(service, serviceSlugs), blocked: key === 'services' });
      }
    }
  }
  return given({ block: block || undefined, serviceBlocks: blocks.length > 0 ? blocks : undefined });
}

export function podpingOf(book: Notebook, value: Yaml | undefined): Podping | undefined {
  if (value === undefined) return undefined;
  const map = entriesOf(value);
  const isPlain = typeof value === 'string';
  const accounts = listOf(map.get('hiveAccounts')).flatMap((entry) => textOf(entry) ?? []);
  const uses = flagOf(
    book,
    isPlain ? ['podping'] : ['podping', 'usesPodping'],
    isPlain ? value : map.get('usesPodping'),
  );
  const podping = given({
    // Who names accounts uses it.
    usesPodping: uses ?? (accounts.length > 0 ? true : undefined),
    hiveAccounts: accounts.length > 0 ? accounts : undefined,
  });
  return Object.keys(podping).length > 0 ? podping : undefined;
}

export function chatOf(value: Yaml | undefined): Chat | undefined {
  if (value === undefined) return undefined;
  const map = entriesOf(value);
  const [server, protocol, accountId, space] = ['server', 'protocol', 'accountId', 'space'].map((key) =>
    textOf(map.get(key)),
  );
  return given({ server, protocol: protocol && spelled(protocol, chatProtocols), accountId, space });
}
