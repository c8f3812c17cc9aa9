import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importedShow } from '../../src/commands/imported-show.ts';
import { planMedia } from '../../src/commands/media-plan.ts';
import { checkDocument } from '../../src/commands/walk-feed.ts';
import { readDocument } from '../../src/tags/read-document.ts';
import { decodeXml } from '../../src/xml/read.ts';
import { corpusFolder, readManifest } from './validator-cases.ts';

/* Whatever a feed has become on its way, reading it ends in findings. */

const now = 1_780_315_200;

/** What is put into feeds: marks of XML, values that mean something, and texts that mean harm. */
const pieces = [
  '<',
  '>',
  '</item>',
  '<item>',
  '</channel>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '&',
  '&#0;',
  '&#x1F;',
  '&nbsp;',
  '"',
  '\u0000',
  '\u000b',
  '\ud800',
  '\ufffe',
  '\r\n',
  '---\n',
  '---js\n',
  '__proto__',
  'constructor',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://[',
  'https://example.com/%zz',
  '-1',
  '1e30',
  '99999999999999999999',
  '31 Feb 2026',
  '9999-99-99',
  '../../x',
  '🎙️',
  '\u202e',
  ' '.repeat(2000),
  '<itunes:image/>',
  '<podcast:transcript url="" type=""/>',
  '<enclosure/>',
  '<guid/>',
] as const;

interface Mutation {
  readonly kind: 'insert' | 'remove' | 'double' | 'swap' | 'cut' | 'replace';
  /** Where, of the whole. */
  readonly at: number;
  readonly to: number;
  readonly piece: string;
}

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'double', 'swap', 'cut', 'replace'),
  at: share,
  to: share,
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })),
});
const mutations = fc.array(mutation, { minLength: 1, maxLength: 5 });

/** The parts that a change may leave whole, so that what is read is not only the first mistake. */
const parts = /<[^<>]*>|[^<>]+/g;

function mutated(text: string, changes: readonly Mutation[]): string {
  const tokens = text.match(parts) ?? [];
  for (const { kind, at, to, piece } of changes) {
    const one = Math.floor(at * tokens.length);
    const other = Math.floor(to * tokens.length);
    const token = tokens[one] ?? '';
    if (kind === 'insert') {
      const inner = Math.floor(to * token.length);
      tokens[one] = token.slice(0, inner) + piece + token.slice(inner);
    } else if (kind === 'remove') tokens.splice(one, 1 + (other % 3));
    else if (kind === 'double') tokens.splice(one, 0, ...tokens.slice(one, one + (other % 40)));
    else if (kind === 'swap') [tokens[one], tokens[other]] = [tokens[other] ?? '', token];
    else if (kind === 'replace') tokens[one] = token.startsWith('<') ? token : piece;
    else if (at > 0.5) tokens.splice(one);
  }
  return tokens.join('');
}

/** The beginning of a feed, as one that ends well: what the first episodes do, the others do as well. */
function beginning(text: string): string {
  const end = text.indexOf('</item>', 20_000);
  const rest = text.lastIndexOf('</channel>');
  return end < 0 || rest < end ? text : `${text.slice(0, end)}</item>${text.slice(rest)}`;
}

async function expectFindings(bytes: Uint8Array): Promise<void> {
  const read = readDocument('feed.xml', bytes, { now });
  const { findings } = checkDocument(read, { now });
  for (const { rule, message, place } of findings) {
    expect(rule).toMatch(/^[a-z0-9-]+$/);
    expect(message).not.toMatch(/undefined|\[object|NaN/);
    expect(place.line).toBeGreaterThan(0);
    expect(place.column).toBeGreaterThan(0);
  }
  if (read.broken) {
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    return;
  }
  const made = await importedShow(read, 'https://example.com/feed.xml', now);
  const paths = [...made.files.keys()];
  expect(paths).toHaveLength(1 + read.episodes.length);
  for (const path of paths.slice(1)) expect(path).toMatch(/^episodes\/[a-z0-9][a-z0-9-]{0,120}\.md$/);
  for (const { name } of planMedia(read, paths)) {
    expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,120}(?:\.\d+)?(?:\.[a-z0-9]{1,10}){1,2}$/);
  }
}

const feeds =
  corpusFolder === undefined ? [] : readManifest(corpusFolder).filter(({ kind }) => kind === 'real-feed');

describe.skipIf(corpusFolder === undefined)('a feed that was changed on its way', () => {
  test.each(feeds)('$file', { timeout: 60_000 }, async ({ file }) => {
    const decoded = decodeXml(readFileSync(join(corpusFolder!, file)));
    const text = 'kind' in decoded ? '' : beginning(decoded.text).replace(/ encoding=(["']).*?\1/, '');
    await fc.assert(
      fc.asyncProperty(mutations, (changes) => expectFindings(Buffer.from(mutated(text, changes)))),
      { numRuns: 5, interruptAfterTimeLimit: 8_000, markInterruptAsFailure: false },
    );
  });

  test('and bytes that were changed', { timeout: 60_000 }, async () => {
    const small = feeds.map(({ file }) => readFileSync(join(corpusFolder!, file)).subarray(0, 20_000));
    const change = fc.tuple(fc.nat(20_000), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...small), fc.array(change, { maxLength: 4 }), (bytes, changes) => {
        const changed = Uint8Array.from(bytes);
        for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
        return expectFindings(changed);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
    );
  });
});

test('whatever stands in the place of a feed', { timeout: 60_000 }, async () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 30,
    })
    .map((some) => some.join(''));
  const framed = fc
    .tuple(text, text)
    .map(
      ([head, item]) =>
        `<rss version="2.0"><channel><title>x</title>${head}<item>${item}</item></channel></rss>`,
    );
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, framed), (some) => expectFindings(Buffer.from(some))),
    { numRuns: 150, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
  );
});
