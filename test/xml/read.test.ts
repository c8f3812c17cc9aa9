import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { XmlNode } from '../../src/xml/element.ts';
import { openXml } from '../../src/xml/read.ts';
import { legalText } from './nasty.ts';
import { read, readRoot } from './reading.ts';

const itunes = 'http://www.itunes.com/dtds/podcast-1.0.dtd';

/** Full of what makes offsets drift: CRLF, references, CDATA, comments, characters of two units. */
const crooked = [
  "<?xml version='1.0' encoding='utf-8'?>\r\n",
  '<!-- 👩‍🚀 & <so on> -->\r\n<?style a="b"?>\n<!DOCTYPE rss SYSTEM "[">\r\n',
  `<rss version="2.0"\r\n  xmlns:i='${itunes}' xmlns:𐀀="urn:x">\r\n`,
  '<channel\t>\r\n',
  '<title > \r\n A &amp; 👩‍🚀 B\r\n</title >',
  '<i:image\r\nhref = \'a"b&amp;\r\nc\' xml:lang="de"/>',
  '<𐀀:é\ta="1"  𐀀:b="👩"></𐀀:é\r\n>',
  '<description>x<![CDATA[<p>]]&\r\n]]>]]&gt;<!-- c --> y <b/> </description>\r\n',
  '<empty>&#32;\r\n</empty><cdata> <![CDATA[ \n z ]]> </cdata>',
  '</channel></rss>\r\n<!-- end -->\r',
].join('');

function everyNode(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

/** What a stretch of the document says, undone without any XML library. */
function unescaped(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#32;', ' ')
    .replaceAll('&amp;', '&');
}

describe('openXml', () => {
  test('names follow the namespace, whatever the prefix', () => {
    const { nodes } = read(
      `<rss xmlns:i="${itunes}" xmlns:p="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"` +
        ' xmlns:itunes="https://www.itunes.com/dtds/podcast-1.0.dtd"><channel>' +
        '<i:image i:a="1" b="2" xml:lang="de"/><p:person/><itunes:image/><title/>' +
        `<image xmlns="${itunes}"><url a=""/></image><url/></channel></rss>`,
    );
    expect(nodes.map(({ name, rawName, namespace }) => [name, rawName, namespace])).toEqual([
      ['itunes:image', 'i:image', itunes],
      [
        'podcast:person',
        'p:person',
        'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
      ],
      ['itunes:image', 'itunes:image', 'https://www.itunes.com/dtds/podcast-1.0.dtd'],
      ['title', 'title', ''],
      ['itunes:image', 'image', itunes],
      ['url', 'url', ''],
    ]);
    expect([...nodes[0]!.attributes.keys()]).toEqual(['itunes:a', 'b', 'xml:lang']);
    expect(nodes[4]!.attributes.size).toBe(0);
    expect(nodes[4]!.children[0]!.name).toBe('itunes:url');
    expect([...nodes[4]!.children[0]!.attributes.keys()]).toEqual(['a']);
  });

  test('tells of everything above the emit depth', () => {
    const text =
      '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss><rss version="2.0"><!--a-->t<?b c?><channel><x/></channel></rss>';
    const { told, nodes, problem } = read(text);
    expect(problem).toBeUndefined();
    expect(nodes.map(({ name }) => name)).toEqual(['x']);
    expect(told.map((each) => (each as unknown[]).filter((part) => typeof part !== 'object'))).toEqual([
      ['declaration'],
      ['doctype', ' rss'],
      ['open', 'rss', 0],
      ['comment', 'a'],
      ['instruction', 'b', 'c'],
      ['open', 'channel', 1],
      ['close', 'channel', 1],
      ['close', 'rss', 0],
    ]);
    expect(told[0]).toEqual(['declaration', { version: '1.0', encoding: 'utf-8' }, { start: 0, end: 38 }]);
  });

  test('every range says exactly where things stand', () => {
    const root = readRoot(crooked);
    for (const node of everyNode(root)) {
      expect(crooked.slice(node.nameRange.start, node.nameRange.end)).toBe(node.rawName);
      const whole = crooked.slice(node.range.start, node.range.end);
      expect(whole.startsWith(`<${node.rawName}`)).toBe(true);
      expect(whole).toMatch(/(?:\/|<\/[^<>]+)>$/);
      for (const { value, range } of node.attributes.values()) {
        expect(unescaped(crooked.slice(range.start, range.end)).replaceAll('\n', ' ')).toBe(value);
        expect(crooked[range.start - 1]).toMatch(/["']/);
        expect(crooked[range.end]).toBe(crooked[range.start - 1]);
      }
    }
    const [title, image, foreign, description, empty, cdata] = root.children[0]!.children;
    expect(title!.text).toBe(' \n A & 👩‍🚀 B\n');
    expect(at(title!)).toBe('A &amp; 👩‍🚀 B');
    expect(image!.attributes.get('href')!.value).toBe('a"b& c');
    expect(foreign!.attributes.get('𐀀:b')!.value).toBe('👩');
    expect(description!.text).toBe('x<p>]]&\n]]> y  ');
    expect(at(description!)).toBe('x<![CDATA[<p>]]&\r\n]]>]]&gt;<!-- c --> y');
    expect(empty!.text).toBe(' \n');
    expect(at(empty!)).toBeUndefined();
    expect(at(cdata!)).toBe('z');
    expect(at(root)).toBeUndefined();

    const { told } = read(crooked);
    const pieces = told
      .map((each) => each as [string, ...unknown[]])
      .filter(([kind]) => kind !== 'close')
      .map(
        (each) =>
          each.find((part): part is { start: number; end: number } => Object.hasOwn(Object(part), 'start'))!,
      );
    expect(pieces.map(({ start, end }) => crooked.slice(start, end))).toEqual([
      "<?xml version='1.0' encoding='utf-8'?>",
      '<!-- 👩‍🚀 & <so on> -->',
      '<?style a="b"?>',
      '<!DOCTYPE rss SYSTEM "[">',
      `<rss version="2.0"\r\n  xmlns:i='${itunes}' xmlns:𐀀="urn:x">`,
      '<channel\t>',
      '<!-- c -->',
      '<!-- end -->',
    ]);

    function at({ textRange }: XmlNode): string | undefined {
      return textRange && crooked.slice(textRange.start, textRange.end);
    }
  });

  test.each([1, 2, 3, 5, 7, 64, 200])('cut into pieces of %i it is the same', (cut) => {
    for (const text of [crooked, `\ufeff \r\n${crooked.slice(crooked.indexOf('<!--'))}`]) {
      expect(read(text, { cut })).toEqual(read(text));
      expect(readRoot(text, cut)).toEqual(readRoot(text));
    }
  });

  test('a byte order mark that was left in counts as one unit', () => {
    expect(readRoot('\ufeff<a/>').range).toEqual({ start: 1, end: 5 });
    expect(readRoot('\ufeff \r\n<a/>').range).toEqual({ start: 4, end: 8 });
  });

  test('any text comes back, and its range is where it stands, however it is cut', () => {
    fc.assert(
      fc.property(legalText, legalText, fc.integer({ min: 1, max: 9 }), (text, value, cut) => {
        const escaped = (raw: string) =>
          raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
        const raw = escaped(text);
        const rawValue = escaped(value).replaceAll('"', '&#34;');
        const document = `<a b="${rawValue}">${raw}</a>`;
        const node = readRoot(document, cut);
        expect(node.text).toBe(text.replace(/\r\n?/g, '\n'));
        expect(node.attributes.get('b')!.value).toBe(value.replace(/\r\n?|\n|\t/g, ' '));
        const { range } = node.attributes.get('b')!;
        expect(document.slice(range.start, range.end)).toBe(rawValue);
        const { textRange } = node;
        const shown = textRange ? document.slice(textRange.start, textRange.end) : '';
        expect(shown).toBe(raw.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, ''));
      }),
      { numRuns: 1000 },
    );
  });

  test('depth of emission', () => {
    const names = (emitDepth: number) =>
      read('<a><b><c/><c/></b></a>', { emitDepth }).nodes.map(({ name }) => name);
    expect(names(0)).toEqual(['a']);
    expect(names(1)).toEqual(['b']);
    expect(names(2)).toEqual(['c', 'c']);
    expect(names(3)).toEqual([]);
  });

  test('what a handler throws goes through', () => {
    const reader = openXml(
      {
        element() {
          throw new Error('mine');
        },
      },
      { emitDepth: 0 },
    );
    expect(() => reader.write('<a/>')).toThrow('mine');
  });

  test('handlers are optional, and places stay right without them', () => {
    const found: XmlNode[] = [];
    const reader = openXml({ element: (node) => found.push(node) }, { emitDepth: 0 });
    reader.write('<?xml version="1.0"?><!DOCTYPE a><?b?><!--c--><a>x</a>');
    reader.end();
    expect(found[0]!.nameRange).toEqual({ start: 47, end: 48 });
    expect(found[0]!.textRange).toEqual({ start: 49, end: 50 });
  });
});
