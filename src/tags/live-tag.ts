import type { LiveItem } from '../feed/feed.ts';
import { type Instant, instantAtOffset, readLocalOrInstant, writeIso } from '../feed/instant.ts';
import { liveStatuses } from '../feed/live.ts';
import { episodeTags } from './episode-tags.ts';
import { attributeOf, attributes } from './shapes.ts';
import { podcast } from './sources.ts';
import { elementsOf, readFields } from './table.ts';
import type { Attributed, Tag } from './tag.ts';

/** A time, and whether it names its zone: without one it is taken for UTC. */
function timeIn(node: Attributed, key: string): { instant: Instant; hasZone: boolean } | undefined {
  const text = attributeOf(node, key);
  const read = text === undefined ? undefined : readLocalOrInstant(text);
  if (!read?.ok || read.value.kind === 'date') return undefined;
  const hasZone = read.value.kind === 'instant';
  return {
    instant: read.value.kind === 'instant' ? read.value.instant : instantAtOffset(read.value, 0),
    hasZone,
  };
}

const zone = { problem: 'zone' };

const statusIn = (node: Attributed) =>
  liveStatuses.find((status) => status === attributeOf(node, 'status')?.toLowerCase());

/** Its state and its times are written as they should be; else it is left as it is. */
function isReadable(node: Attributed): boolean {
  const hasEnd = attributeOf(node, 'end') !== undefined;
  return (
    statusIn(node) !== undefined &&
    timeIn(node, 'start') !== undefined &&
    (!hasEnd || timeIn(node, 'end') !== undefined)
  );
}

/** Live items hold what an item holds, and are read and written with the same table. */
export const live: Tag<readonly LiveItem[]> = {
  elements: ['podcast:liveItem'],
  attributes: ['status', 'start', 'end'],
  source: podcast('live-item'),
  each: true,
  inner: episodeTags,
  takes: isReadable,
  write: (items) =>
    items.map((item) => ({
      name: 'podcast:liveItem',
      attributes: attributes({
        status: item.status,
        start: writeIso(item.start),
        end: item.end === undefined ? undefined : writeIso(item.end),
      }),
      children: elementsOf(episodeTags, item),
    })),
  read(nodes, note) {
    const items = nodes.map((node, index): LiveItem => {
      const { fields, remarks } = readFields(episodeTags, node.children);
      for (const remark of remarks) note({ ...remark, path: ['live', index, ...remark.path] });
      for (const key of ['start', 'end']) {
        if (timeIn(node, key)?.hasZone !== false) continue;
        const text = attributeOf(node, key)!;
        note({ rule: 'ns-live-attrs', path: ['live', index, key], text, severity: 'warning', detail: zone });
      }
      const [start, end] = [timeIn(node, 'start')!.instant, timeIn(node, 'end')?.instant];
      return { ...fields, status: statusIn(node)!, start, ...(end === undefined ? {} : { end }) };
    });
    return items.length > 0 ? items : undefined;
  },
};
