import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { fragment } from 'xmlbuilder2';
import { usedPrefixes, type XmlElement, type XmlNode } from '../../src/xml/element.ts';
import { namespaces } from '../../src/xml/namespaces.ts';
import { writeDocumentStart, writeElement, writeEnd, writeStart } from '../../src/xml/write.ts';
import { legalText } from './nasty.ts';
import { readRoot } from './reading.ts';

/** A document with one element in its channel, as build writes it. */
function documentOf(element: XmlElement): string {
  return [
    writeDocumentStart(usedPrefixes(element, new Map())),
    writeStart({ name: 'channel' }, 1),
    writeElement(element, 2),
    writeEnd('channel', 1),
    writeEnd('rss', 0),
  ].join('');
}

const names = ['title', 'itunes:image', 'podcast:person', 'content:encoded', 'psc:chapter', '_a-b.c'];
const attributeNames = ['href', 'url', 'xml:lang', 'podcast:role', 'constructor', '__proto__', 'a.b-c'];

const attributesArbitrary = fc
  .uniqueArray(fc.constantFrom(...attributeNames), { maxLength: 4 })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), legalText))))
  .map((entries) => Object.fromEntries(entries));

const { tree } = fc.letrec<{ tree: XmlElement; leaf: XmlElement; branch: XmlElement }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('branch')),
  leaf: fc.record(
    { name: fc.constantFrom(...names), attributes: attributesArbitrary, text: legalText, html: fc.boolean() },
    { requiredKeys: ['name'] },
  ),
  branch: fc.record(
    {
      name: fc.constantFrom(...names),
      attributes: attributesArbitrary,
      children: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['name', 'children'] },
  ),
}));

/** What must survive: text of leaves exactly, white space between children never. */
interface Content {
  readonly name: string;
  readonly attributes: ReadonlyArray<readonly [string, string]>;
  readonly text: string;
  readonly children: readonly Content[];
}

function contentOf({ name, attributes = {}, text = '', children = [] }: XmlElement): Content {
  return { name, attributes: Object.entries(attributes), text, children: children.map(contentOf) };
}

function contentRead({ name, attributes, text, children }: XmlNode): Content {
  return {
    name,
    attributes: [...attributes.values()].map((each) => [each.name, each.value] as const),
    text: children.length === 0 ? text : text.trim(),
    children: children.map(contentRead),
  };
}

/** The same by the bare tokeniser, which knows nothing of our reader. */
function contentTokenised(document: string): Content {
  const parser = new SaxesParser();
  const root = { name: '', attributes: [], text: '', children: [] as Content[] };
  const open: Array<{ name: string; attributes: [string, string][]; text: string; children: Content[] }> = [
    root,
  ];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.entries(tag.attributes as Record<string, string>);
    const node = { name: tag.name, attributes, text: '', children: [] };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  for (const kind of ['text', 'cdata'] as const) {
    parser.on(kind, (text) => {
      open.at(-1)!.text += text;
    });
  }
  parser.on('closetag', () => {
    const node = open.pop()!;
    if (node.children.length > 0) node.text = node.text.trim();
  });
  parser.write(document).close();
  return root.children[0]!;
}

describe('writeElement', () => {
  test.each<[XmlElement, string]>([
    [{ name: 'title' }, '<title/>\n'],
    [{ name: 'title', text: '', html: true, children: [] }, '<title/>\n'],
    [{ name: 'title', text: 'A & B' }, '<title>A &amp; B</title>\n'],
    [{ name: 'title', text: ' ' }, '<title> </title>\n'],
    [
      { name: 'description', text: '<p>a</p>', html: true },
      '<description><![CDATA[<p>a</p>]]></description>\n',
    ],
    [
      { name: 'description', text: '<p>\r</p>', html: true },
      '<description>&lt;p&gt;&#xD;&lt;/p&gt;</description>\n',
    ],
    [{ name: 'itunes:image', attributes: { href: 'a?b&c' } }, '<itunes:image href="a?b&amp;c"/>\n'],
    [
      { name: 'guid', attributes: { isPermaLink: 'false' }, text: 'x' },
      '<guid isPermaLink="false">x</guid>\n',
    ],
    [{ name: 'a', attributes: { c: '1', b: '2' } }, '<a c="1" b="2"/>\n'],
    [{ name: 'a', attributes: { b: '2', c: '1' } }, '<a b="2" c="1"/>\n'],
    [
      {
        name: 'a',
        children: [
          { name: 'b', attributes: { c: '' } },
          { name: 'd', children: [{ name: 'e', text: 'f' }] },
        ],
      },
      '<a>\n  <b c=""/>\n  <d>\n    <e>f</e>\n  </d>\n</a>\n',
    ],
  ])('%j', (element, markup) => {
    expect(writeElement(element, 0)).toBe(markup);
    const indented = markup.replace(/^(?=.)/gm, '    ');
    expect(writeElement(element, 2)).toBe(indented);
  });

  test.each<[string, XmlElement]>([
    ['a blank in a name', { name: 'a b' }],
    ['markup in a name', { name: 'a><b' }],
    ['no name', { name: '' }],
    ['two colons', { name: 'a:b:c' }],
    ['a name the library would take for an instruction', { name: '#text' }],
    ['a namespace declaration', { name: 'a', attributes: { 'xmlns:b': 'c' } }],
    ['markup in the name of an attribute', { name: 'a', attributes: { 'b="c" d': 'e' } }],
    ['text beside children', { name: 'a', text: 'b', children: [{ name: 'c' }] }],
    ['U+FFFE', { name: 'a', text: '\ufffe' }],
    ['NUL in CDATA', { name: 'a', text: '\0', html: true }],
    ['a lone surrogate in an attribute', { name: 'a', attributes: { b: '\ud83c' } }],
  ])('refuses %s', (_, element) => {
    expect(() => writeElement(element, 0)).toThrow(Error);
  });

  test('forgets templates past its limit and makes them again', () => {
    for (let index = 0; index < 2100; index++) {
      expect(writeElement({ name: `n${index}`, text: 'x' }, 0)).toBe(`<n${index}>x</n${index}>\n`);
    }
    expect(writeElement({ name: 'n0', attributes: { a: '1' } }, 0)).toBe('<n0 a="1"/>\n');
  });

  test('gives what the library itself gives', () => {
    const simple = fc.stringMatching(/^[a-zA-Z0-9 .,'é🎙<>"]{0,20}$/u);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.dictionary(fc.constantFrom('href', 'url', 'type'), simple, { maxKeys: 3, noNullPrototype: true }),
        simple,
        fc.boolean(),
        (name, attributes, text, html) => {
          const node = fragment().ele(name);
          for (const [key, value] of Object.entries(attributes)) node.att(key, value);
          if (text !== '') html ? node.dat(text) : node.txt(text);
          expect(writeElement({ name, attributes, text, html }, 0)).toBe(`${node.toString()}\n`);
          const parent = fragment().ele('item');
          parent.import(node);
          parent.ele('link').txt('x');
          const children = [
            { name, attributes, text, html },
            { name: 'link', text: 'x' },
          ];
          expect(writeElement({ name: 'item', children }, 0)).toBe(
            `${parent.toString({ prettyPrint: true })}\n`,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any element with legal texts is read back equal, by our reader and by the bare tokeniser', () => {
    fc.assert(
      fc.property(tree, (element) => {
        const document = documentOf(element);
        const expected = contentOf(element);
        expect(contentRead(readRoot(document).children[0]!.children[0]!)).toEqual(expected);
        expect(contentTokenised(document).children[0]!.children[0]).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('writeDocumentStart', () => {
  const ours = (...prefixes: string[]) =>
    new Map(prefixes.map((prefix) => [prefix, namespaces.get(prefix)!] as const));

  test('declares what is used, in one order', () => {
    const start = writeDocumentStart(ours('content', 'itunes', 'xml', 'podcast'));
    expect(start).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ' +
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
        'xmlns:podcast="https://podcastindex.org/namespace/1.0" ' +
        'xmlns:content="http://purl.org/rss/1.0/modules/content/">\n',
    );
    expect(writeDocumentStart(ours('podcast', 'content', 'itunes'))).toBe(start);
    expect(writeDocumentStart(new Map())).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n',
    );
  });

  test('declares prefixes that are not ours behind them, by the alphabet', () => {
    const start = writeDocumentStart(new Map([['b', 'http://b/?x&y'], ['a', '"'], ...ours('itunes')]));
    expect(start).toContain(
      'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:a="&quot;" xmlns:b="http://b/?x&amp;y">\n',
    );
  });

  test('knows no address for other prefixes', () => {
    expect(() => writeDocumentStart(new Map([['itune', '']]))).toThrow('the prefix itune has no namespace');
  });

  test('finds the prefixes of elements and attributes at any depth', () => {
    const element: XmlElement = {
      name: 'item',
      attributes: { 'xml:lang': 'de', 'sy:x': '' },
      children: [{ name: 'itunes:a', children: [{ name: 'podcast:b', attributes: { 'podcast:c': '' } }] }],
    };
    expect([...usedPrefixes(element, new Map()).keys()]).toEqual(['sy', 'itunes', 'podcast']);
  });

  test('start and end tags are written on their own lines', () => {
    expect(writeStart({ name: 'channel', attributes: { a: '<' } }, 1)).toBe('  <channel a="&lt;">\n');
    expect(writeEnd('channel', 1)).toBe('  </channel>\n');
  });
});
