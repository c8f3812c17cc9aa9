import type { Trailer } from '../feed/feed.ts';
import { readRfc2822, writeRfc2822 } from '../feed/instant.ts';
import type { XmlNode } from '../xml/element.ts';
import { attributeOf, attributes, given, textOf } from './shapes.ts';
import { podcast } from './sources.ts';
import { type Note, type Tag, within } from './tag.ts';

export const trailers: Tag<readonly Trailer[]> = {
  elements: ['podcast:trailer'],
  attributes: ['url', 'pubdate', 'length', 'type', 'season'],
  each: true,
  parts: { title: '', date: '@pubdate' },
  source: podcast('trailer'),
  write: (all) =>
    all.map(({ title, url, date, length, type, season }) => ({
      name: 'podcast:trailer',
      attributes: attributes({
        url,
        pubdate: date === undefined ? undefined : writeRfc2822(date),
        length,
        type,
        season,
      }),
      ...(title === undefined ? {} : { text: title }),
    })),
  read: (nodes, note) =>
    nodes.map((node, index) =>
      given({
        title: textOf(node) || undefined,
        url: attributeOf(node, 'url'),
        date: readDate(node, within(note, 'trailers', index, 'date')),
        length: readCount(attributeOf(node, 'length')),
        type: attributeOf(node, 'type'),
        season: readCount(attributeOf(node, 'season')),
      }),
    ),
};

function readDate(node: XmlNode, note: Note): number | undefined {
  const text = attributeOf(node, 'pubdate');
  if (text === undefined) return undefined;
  const read = readRfc2822(text);
  if (read.ok) return read.value;
  note({ rule: 'ns-trailer-attrs', unread: true, text });
  return undefined;
}

/** What is no whole number is told by whoever looks at the elements of the feed. */
function readCount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
