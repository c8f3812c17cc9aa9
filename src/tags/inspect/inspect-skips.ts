import type { Range } from '../../text/source.ts';
import type { XmlNode } from '../../xml/element.ts';
import { trim } from '../tag.ts';
import { rss } from '../vocabulary/rss.ts';
import type { Book } from './remarks.ts';
import { withoutZeros } from './values.ts';

const channelSpec = rss.children!.get('channel')!;

/** Looks at the hours or days in which nothing comes out: each once, and not more than there are. */
export function inspectSkips(node: XmlNode, name: string, book: Book): void {
  const { text: kind } = channelSpec
    .children!.get(name)!
    .children!.get(name === 'skipHours' ? 'hour' : 'day')!;
  const isOne = (value: string): boolean => typeof kind === 'object' && kind.words.includes(value);
  const seen = new Map<string, Range>();
  const most = name === 'skipHours' ? 24 : 7;
  for (const child of node.children) {
    const written = trim(child.text);
    const isMidnight = written === '24';
    const value = isMidnight ? '0' : withoutZeros(written);
    const place = child.textRange ?? child.nameRange;
    const earlier = seen.get(value);
    const detail = { what: `<${child.rawName}>`, value: written, problem: 'is there twice' };
    if (earlier) book.note('xml-value-duplicate', place, detail, { earlier });
    else if (!isMidnight && isOne(value)) seen.set(value, place);
  }
  if (node.children.length > most) {
    const detail = {
      what: `<${name}>`,
      problem: `has ${node.children.length} entries, and there are ${most}`,
    };
    book.note('xml-value-duplicate', node.nameRange, detail);
  }
}
