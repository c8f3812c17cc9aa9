import type { SimpleChapter, SimpleChapters } from '../feed/chapters.ts';
import { readTimeCode, writeTimeCode } from '../text/time-code.ts';
import type { XmlNode } from '../xml/element.ts';
import { attributeOf, attributes, given, own } from './shapes.ts';
import { podlove } from './sources.ts';
import { type Note, type Tag, within } from './tag.ts';

/** Podlove Simple Chapters. A chapter without a time that can be read is left out, with a remark. */
export const simpleChapters: Tag<SimpleChapters> = own({
  elements: ['psc:chapters'],
  attributes: ['version'],
  inside: {
    list: {
      element: 'psc:chapter',
      each: true,
      attributes: ['start', 'title', 'href', 'image'],
      marker: 'start',
      takes: (node) => readTimeCode(attributeOf(node, 'start') ?? '') !== undefined,
    },
  },
  source: podlove,
  write: ({ version, list }) => [
    {
      name: 'psc:chapters',
      attributes: attributes({ version }),
      children: list.map(({ start, title, href, image }) => ({
        name: 'psc:chapter',
        attributes: attributes({ start: writeTimeCode(start), title, href, image }),
      })),
    },
  ],
  read([node], note) {
    if (!node) return undefined;
    const nodes = node.children.filter(({ name }) => name === 'psc:chapter');
    const list = nodes.flatMap((each, index) => chapterOf(each, index, note) ?? []);
    return list.length > 0 ? { version: attributeOf(node, 'version') ?? '1.0', list } : undefined;
  },
});

function chapterOf(node: XmlNode, index: number, note: Note): SimpleChapter | undefined {
  const written = attributeOf(node, 'start');
  const start = written === undefined ? undefined : readTimeCode(written);
  if (start === undefined) {
    // That the attribute is missing is told already.
    if (written !== undefined) {
      const at = within(note, 'simpleChapters', 'list', index, 'start');
      at({ rule: 'chap-psc-time', unread: true, text: written });
    }
    return undefined;
  }
  const [href, image] = ['href', 'image'].map((key) => attributeOf(node, key));
  return given({ start, title: attributeOf(node, 'title') ?? '', href, image });
}
