import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/text/limits.ts';
import { openXml, type XmlProblem } from '../../src/xml/read.ts';
import { anyText } from './nasty.ts';
import { read } from './reading.ts';

type Kind = XmlProblem['kind'];

/** `«` and `»` stand around what the problem points at. */
const faults: ReadonlyArray<readonly [name: string, document: string, kind: Kind, message: string | RegExp]> =
  [
    [
      'billion laughs',
      '«<!DOCTYPE» r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>',
      'doctype',
      /declares things/,
    ],
    [
      'external entity',
      '«<!DOCTYPE» r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>',
      'doctype',
      /declares things/,
    ],
    [
      'parameter entity',
      '<?xml version="1.0"?>\n«<!DOCTYPE» r [<!ENTITY % p SYSTEM "http://example.org/"> %p;]><r/>',
      'doctype',
      /declares/,
    ],
    ['an entity named lt', '«<!DOCTYPE» r [<!ENTITY lt "x">]><r>&lt;</r>', 'doctype', /declares things/],
    [
      'a quote that hides the subset',
      "«<!DOCTYPE» r SYSTEM \"a'b\" [ ']' ]><r/>",
      'doctype',
      /declares things/,
    ],
    ['a subset with a broken comment', '«<!DOCTYPE» r [<!-- -- x --> ]><r/>', 'doctype', /declares things/],
    ['a subset without end', '«<!DOCTYPE» r [<!ENTITY a "b">', 'doctype', /declares things/],
    [
      'two DOCTYPEs',
      '<!DOCTYPE r>«<!DOCTYPE» r><r/>',
      'doctype',
      'A DOCTYPE may stand only once, before the first element.',
    ],
    [
      'DOCTYPE inside',
      '<r>«<!DOCTYPE» r></r>',
      'doctype',
      'A DOCTYPE may stand only once, before the first element.',
    ],
    [
      'entity of HTML',
      '<r>a &amp; b«&nbsp;»c</r>',
      'entity',
      'XML does not define `&nbsp;`; write the character itself.',
    ],
    ['entity in an attribute', '<r a="&lt;" b="«&copy;»"/>', 'entity', /define `&copy;`/],
    ['bare ampersand', '<r>AT«&»T <b/></r>', 'ampersand', 'An `&` stands for itself here; write `&amp;`.'],
    [
      'bare ampersand before a far semicolon',
      '<r><b>x</b>a &amp; b «&» c<d/> &lt; </r>',
      'ampersand',
      /itself/,
    ],
    [
      'bare ampersand in an address',
      '<r><e url="https://example.org/?a=1«&»b=2"/></r>',
      'ampersand',
      /itself/,
    ],
    ['bare ampersand, then CDATA', '<r>a «&» b<![CDATA[ & ; ]]></r>', 'ampersand', /itself/],
    ['bare ampersand after CDATA and comment', '<r><![CDATA[ & ]]><!-- & -->«&» </r>', 'ampersand', /itself/],
    ['empty reference', '<r>«&»;</r>', 'ampersand', /itself/],
    [
      'reference to NUL',
      '<r>&#65;«&#0;»</r>',
      'illegal-char',
      '`&#0;` names a character that XML does not allow.',
    ],
    ['reference to a control', '<r>«&#x1F;»</r>', 'illegal-char', /`&#x1F;` names/],
    ['reference to a surrogate', '<r a="«&#xD800;»"/>', 'illegal-char', /names/],
    ['reference past Unicode', '<r>«&#x110000;»</r>', 'illegal-char', /names/],
    ['control allowed by XML 1.1 only', '<?xml version="1.1"?><r>«&#1;»</r>', 'illegal-char', /names/],
    ['NUL', '<r>a«\0»b</r>', 'illegal-char', 'The character U+0000 is not allowed in XML.'],
    ['vertical tab in an attribute', '<r a="«\u000b»"/>', 'illegal-char', /U\+000B/],
    ['U+FFFE in CDATA', '<r><![CDATA[& «\ufffe»]]></r>', 'illegal-char', /U\+FFFE/],
    ['control in a comment with an ampersand', '<r><!-- & «\u0001»--></r>', 'illegal-char', /U\+0001/],
    [
      'high surrogate alone',
      '<r>a«\ud800»</r>',
      'illegal-char',
      'The character U+D800 is not allowed in XML.',
    ],
    ['low surrogate alone', '<r>a«\udc00»</r>', 'illegal-char', /U\+DC00/],
    ['high surrogate at the end', '<r></r>«\ud800»', 'illegal-char', /U\+D800/],
    ['two roots', '<r/>\n<«s»/>', 'not-wellformed', 'A second root element starts here; a document has one.'],
    [
      'text after the root',
      '<r/>\n«x»yz',
      'not-wellformed',
      'Text stands after the end of the root element.',
    ],
    ['text before the root', ' «o»k <r/>', 'leading', 'Text stands before the first element.'],
    [
      'blank before the declaration',
      '«\n »<?xml version="1.0"?><r/>',
      'leading',
      'White space stands before the XML declaration.',
    ],
    [
      'mark and blank before the declaration',
      '\ufeff«\r\n»<?xml version="1.0"?><r/>',
      'leading',
      /White space/,
    ],
    ['two marks', '\ufeff«\ufeff»<r/>', 'leading', /Text stands before/],
    [
      'two declarations',
      '<?xml version="1.0"?>«<?xml» version="1.0"?><r/>',
      'not-wellformed',
      'An XML declaration stands after the start of the document.',
    ],
    [
      'broken declaration',
      '«<?xml encoding="utf-8"?><r/>',
      'not-wellformed',
      'The XML declaration is malformed.',
    ],
    ['doubled attribute', '<r a="1" a="«2»"/>', 'not-wellformed', 'The attribute `a` is given twice.'],
    [
      'doubled by namespace',
      '<r xmlns:a="u" xmlns:b="u" a:c="1" b:c="«2»"/>',
      'not-wellformed',
      'The attribute `c` is given twice.',
    ],
    [
      'undeclared prefix',
      '<rss><channel><«itunes:image» href="a"/></channel></rss>',
      'undeclared-prefix',
      'The prefix `itunes` is not declared.',
    ],
    [
      'undeclared prefix of an attribute',
      '<r a="0" b:c="«1»"/>',
      'undeclared-prefix',
      'The prefix `b` is not declared.',
    ],
    [
      'prefix gone out of scope',
      '<r><a xmlns:p="u"/><«p:b»/></r>',
      'undeclared-prefix',
      'The prefix `p` is not declared.',
    ],
    [
      'reserved prefix',
      '<«r» xmlns:xml="u"/>',
      'not-wellformed',
      'A namespace is declared in a way that is not allowed.',
    ],
    [
      'namespace taken back',
      '<r xmlns:a="u"><«b» xmlns:a=""/></r>',
      'not-wellformed',
      /namespace is declared/,
    ],
    [
      'two colons',
      '<«a:b:c» xmlns:a="u"/>',
      'not-wellformed',
      'A name has one colon at most, between two parts.',
    ],
    [']]> in text', '<r>a«]]>»b</r>', 'not-wellformed', '`]]>` stands in text; write `]]&gt;`.'],
    [
      '<  in an attribute',
      '<r a="b«<»c"/>',
      'not-wellformed',
      'A `<` stands in an attribute value; write `&lt;`.',
    ],
    ['bare <', '<r>a «< »b</r>', 'not-wellformed', 'A `<` stands for itself here; write `&lt;`.'],
    ['attribute without value', '<r a«>»</r>', 'not-wellformed', 'An attribute has no value.'],
    ['attribute without quotes', '<r a=«b»></r>', 'not-wellformed', 'An attribute value is not in quotes.'],
    [
      'attributes without blank',
      '<r a="1"«b»="2"/>',
      'not-wellformed',
      'Two attributes stand together without a blank.',
    ],
    ['slash in a tag', '<r /«a»></r>', 'not-wellformed', 'A `/` in a tag is not followed by `>`.'],
    ['junk in a tag', '<r «=»></r>', 'not-wellformed', 'Something stands in a tag that is not an attribute.'],
    [
      'junk in a name',
      '<r«"»></r>',
      'not-wellformed',
      'A tag name contains a character that names cannot have.',
    ],
    ['-- in a comment', '<r><!-- a «-- »b --></r>', 'not-wellformed', '`--` stands inside a comment.'],
    ['<! of nothing', '<r>«<!ELEMENT» r></r>', 'not-wellformed', /^`<!` starts neither/],
    ['instruction without name', '<r>«<? »?></r>', 'not-wellformed', 'A processing instruction has no name.'],
    [
      'wrong end tag',
      '<r><a>x«</b>»</a></r>',
      'not-wellformed',
      'The end tag `b` does not close `a`, which is open.',
    ],
    [
      'end tag that goes on',
      '<r><a>«</ab >»</r>',
      'not-wellformed',
      'The end tag `ab` does not close `a`, which is open.',
    ],
    [
      'unclosed HTML',
      '<r><p>a<br>b«</p>»</r>',
      'not-wellformed',
      'The end tag `p` does not close `br`, which is open.',
    ],
    ['end tag of nothing', '<r/>«</r>»', 'not-wellformed', 'An end tag closes nothing: no element is open.'],
    ['nameless end tag', '<r>«</>»</r>', 'not-wellformed', 'An end tag has no name.'],
    ['attribute in an end tag', '<r></r «a»="1">', 'not-wellformed', 'An end tag contains more than a name.'],
    ['nothing', '', 'not-wellformed', 'The document has no element.'],
    ['only blanks', ' \n«»', 'not-wellformed', 'The document has no element.'],
    ['only a comment', '<!-- a -->«»', 'not-wellformed', 'The document has no element.'],
    ['cut off in text', '<r><channel><item>abc«»', 'truncated', 'The document ends before `item` is closed.'],
    ['cut off in a tag', '<r><«item» a="b" c="', 'truncated', 'The document ends inside the tag `item`.'],
    ['cut off in a name', '<r>«<»ite', 'truncated', 'The document ends inside a tag.'],
    ['cut off in an end tag', '<r>«</»r', 'truncated', 'The document ends inside an end tag.'],
    ['cut off in a comment', '<r>«<!--» & a -', 'truncated', 'The document ends inside a comment.'],
    ['cut off in CDATA', '<r>x«<![CDATA[» & a ]]', 'truncated', 'The document ends inside a CDATA section.'],
    [
      'cut off in the declaration',
      '«<?»xml version="1.0"',
      'truncated',
      'The document ends inside a processing instruction.',
    ],
    ['cut off in the DOCTYPE', '«<!DOCTYPE» rss', 'truncated', 'The document ends inside the DOCTYPE.'],
  ];

function pointed(marked: string): { text: string; range: { start: number; end: number } } {
  const start = Math.max(marked.indexOf('«'), 0);
  const text = marked.replace(/[«»]/g, '');
  const close = marked.indexOf('»');
  return { text, range: { start, end: close < 0 ? start : close - 1 } };
}

describe('faults', () => {
  test.each(faults)('%s', (_, marked, kind, message) => {
    const { text, range } = pointed(marked);
    const { problem } = read(text);
    expect(problem).toMatchObject({
      kind,
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
    if (marked.includes('»')) expect(problem!.range).toEqual(range);
    else expect(problem!.range.start).toBe(range.start);
    for (const cut of [1, 2, 3, 7]) expect(read(text, { cut }).problem).toEqual(problem);
  });

  test('an undeclared prefix is named', () => {
    expect(read('<a:b/>').problem).toMatchObject({ kind: 'undeclared-prefix', prefix: 'a' });
    expect(read('<__proto__:b/>').problem).toMatchObject({ prefix: '__proto__' });
    expect(read('<r toString:b="1"/>').problem).toMatchObject({ prefix: 'toString' });
  });

  test('a name in a message is cut and harmless', () => {
    const { problem } = read(`<r><${'a'.repeat(100_000)}></r>`);
    expect(problem!.message.length).toBeLessThan(500);
    expect(read('<r></x`\u202e>').problem!.message).not.toContain('\u202e');
  });

  test('an element closed by the wrong tag is not given', () => {
    expect(read('<rss><channel><item>x</itemx></channel></rss>').nodes).toEqual([]);
  });

  test('after a problem nothing is told', () => {
    const told: string[] = [];
    const reader = openXml({ element: ({ name }) => told.push(name) }, { emitDepth: 1 });
    reader.write('<r><a/>&; <b/>');
    const { problem } = reader;
    reader.write('<c/></r>');
    reader.end();
    expect(told).toEqual(['a']);
    expect(reader.problem).toBe(problem);
  });

  test('text after the end is not read', () => {
    const reader = openXml({ element() {} }, { emitDepth: 1 });
    reader.write('<r/>');
    reader.end();
    reader.end();
    expect(reader.problem).toBeUndefined();
  });
});

describe('what is no fault', () => {
  test.each([
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://example.org/rss-0.91.dtd"><rss/>',
    '<!DOCTYPE rss SYSTEM "a[b"><rss/>',
    '<r><!-- & <b> &nbsp; --><![CDATA[ & &nbsp; ]]><?p & ?></r>',
    '<r>&#x1F600;&#9;&lt;&gt;&amp;&quot;&apos;</r>',
    '<constructor __proto__="a" toString="b"><__proto__/></constructor>',
    '<?xml version="1.0" standalone="yes"?><r/>\n<!-- -->\r',
    '<r xml:lang="de" xmlns="u" xmlns:a="v"><a:b xmlns=""/></r>',
    '\ufeff<r>👩‍🚀]]></r>'.replace(']]>', ']] >'),
  ])('%j', (text) => expect(read(text).problem).toBeUndefined());
});

describe('limits', () => {
  function problemOf(text: string, trusted = false): XmlProblem | undefined {
    const reader = openXml({ element() {} }, { emitDepth: 1, trusted });
    for (let at = 0; at < text.length; at += 65_536) reader.write(text.slice(at, at + 65_536));
    reader.end();
    return reader.problem;
  }

  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  const attributes = (count: number) =>
    `<a ${Array.from({ length: count }, (_, index) => `b${index}=""`).join(' ')}/>`;
  const prefixes = (count: number) =>
    Array.from({ length: count }, (_, index) => `<a xmlns:p${index}="u">`).join('') + '</a>'.repeat(count);

  test.each<[string, string, string | undefined]>([
    ['depth at the limit', nested(limits.xmlDepth), undefined],
    ['depth past it', nested(limits.xmlDepth + 1), 'Elements are nested deeper than 64 levels.'],
    ['depth 200,000', nested(200_000), 'Elements are nested deeper than 64 levels.'],
    ['nested declarations of prefixes', prefixes(3_000), 'Elements are nested deeper than 64 levels.'],
    ['attributes at the limit', attributes(limits.xmlAttributes), undefined],
    ['attributes past it', attributes(limits.xmlAttributes + 1), 'The tag `a` has more than 256 attributes.'],
    ['100,000 attributes', attributes(100_000), 'The tag `a` has more than 256 attributes.'],
    ['nodes at the limit', `<a>${'<!---->'.repeat(limits.xmlNodes - 1)}</a>`, undefined],
    [
      'nodes past it',
      `<a>${'<!---->'.repeat(limits.xmlNodes)}</a>`,
      'The document has more than 2,000,000 nodes.',
    ],
    ['elements in one at the limit', `<a>${'<b/>'.repeat(limits.xmlChildren)}</a>`, undefined],
    [
      'elements in one past it',
      `<r><a>${'<b/>'.repeat(limits.xmlChildren + 1)}</a></r>`,
      'There are more than 50,000 elements in `a`.',
    ],
    [
      'elements in many',
      `<r>${`<a>${'<b/>'.repeat(limits.xmlChildren / 10)}</a>`.repeat(20)}</r>`,
      undefined,
    ],
    ['characters at the limit', `<a>${' '.repeat(limits.feedBytes - 7)}</a>`, undefined],
    [
      'characters past it',
      `<a>${' '.repeat(limits.feedBytes - 6)}</a>`,
      'The document has more than 33,554,432 characters.',
    ],
  ])('%s', (_, text, message) => {
    const problem = problemOf(text);
    expect(problem && [problem.kind, problem.message]).toEqual(
      message === undefined ? undefined : ['limit', message],
    );
  });

  test('our own feed may be of any size, but not of any shape', () => {
    const text = `<a>${'<b/>'.repeat(limits.xmlNodes)}${' '.repeat(limits.feedBytes)}</a>`;
    expect(problemOf(text, true)).toBeUndefined();
    expect(read(nested(65), { trusted: true }).problem!.kind).toBe('limit');
    expect(read(attributes(257), { trusted: true }).problem!.kind).toBe('limit');
  });

  test.each<[string, string, Kind]>([
    ['5 MB of dashes in a comment', `<a><!--${'-'.repeat(5_000_000)}`, 'not-wellformed'],
    ['5 MB of ampersands', `<a>${'&'.repeat(5_000_000)}`, 'ampersand'],
    ['5 MB after one ampersand', `<a>&${'x'.repeat(5_000_000)};</a>`, 'ampersand'],
    ['5 MB of brackets', `<a>${']'.repeat(5_000_000)}`, 'truncated'],
    ['5 MB of <', `<a>${'<'.repeat(5_000_000)}`, 'not-wellformed'],
    ['5 MB of quotes in a DOCTYPE', `<!DOCTYPE a ${'"\''.repeat(2_500_000)}`, 'doctype'],
    ['5 MB of DTD', `<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(330_000)}]><a/>`, 'doctype'],
    ['5 MB of blanks before the declaration', `${' '.repeat(5_000_000)}<?xml version="1.0"?><a/>`, 'leading'],
    ['a name of 5 MB', `<${'a'.repeat(5_000_000)}`, 'truncated'],
    ['an attribute of 5 MB', `<a b="${'&amp;'.repeat(1_000_000)}`, 'truncated'],
    ['5 MB of references', `<a>${'&#32;'.repeat(1_000_000)}`, 'truncated'],
  ])('%s, whole and in pieces', (_, text, kind) => {
    expect(read(text).problem!.kind).toBe(kind);
    expect(read(text, { cut: 4_096 }).problem).toEqual(read(text).problem);
  });
});

test('nothing throws, and pieces make no difference, whatever comes', () => {
  const markup = fc.constantFrom(
    '<a>',
    '</a>',
    '<b c="',
    '"',
    '>',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '<?xml ',
    '<!DOCTYPE ',
    '[',
    ' xmlns:p="u"',
    'p:q',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(markup, anyText), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      (parts, cut) => {
        for (const text of [parts.join(''), `<a>${parts.join('')}</a>`]) {
          const whole = read(text, { emitDepth: 1 });
          expect(read(text, { emitDepth: 1, cut })).toEqual(whole);
          const { range } = whole.problem ?? { range: { start: 0, end: 0 } };
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
