import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importedShow } from '../../src/commands/imported-show.ts';
import { leftOut } from '../../src/commands/left-out.ts';
import type { Change as FieldChange } from '../../src/diff/change.ts';
import { readDocument } from '../../src/tags/read-document.ts';
import { type ForeignElement, foreignOf } from '../../src/xml/foreign.ts';
import { namespaces } from '../../src/xml/namespaces.ts';
import { openXml } from '../../src/xml/read.ts';

/*
 * A feed with every tag gets what nobody knows, at any depth: attributes, elements, texts, and the same again. It is
 * imported and built. All of it must be in the new feed, in the same place, or the import must say that it left
 * something out; and nothing else changes.
 */

const now = 1_780_000_000;
const everything = readFileSync(join(import.meta.dirname, '../shows/everything/expected.xml'), 'utf8');

/** An element that can be changed. */
interface Part {
  readonly name: string;
  readonly attributes: [name: string, value: string][];
  content: (string | Part)[];
}

function partOf({ name, attributes = [], content = [] }: ForeignElement): Part {
  return {
    name,
    attributes: attributes.map(({ name, value }) => [name, value]),
    content: content.map((each) => (typeof each === 'string' ? each : partOf(each))),
  };
}

/** What stands in the channel of a feed, items included. */
function partsOf(xml: string): Part[] {
  const parts: Part[] = [];
  const reader = openXml({ element: (node) => parts.push(partOf(foreignOf(node))) }, { emitDepth: 2 });
  reader.write(xml);
  reader.end();
  if (reader.problem) throw new Error(reader.problem.message);
  return parts;
}

const inner = ({ content }: Part): Part[] => content.filter((each) => typeof each !== 'string');

/** Every element below the channel, but the items themselves. */
const allIn = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [...(isOuter(part) ? [] : [part]), ...allIn(inner(part))]);

const isOuter = ({ name }: Part): boolean => name === 'item';

interface Shape {
  /** Comments, blanks and CDATA where they change nothing. */
  readonly noise: number;
}

const declared = [...namespaces, ['x', 'urn:x'] as const]
  .filter(([prefix]) => prefix !== 'xml')
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('');

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

function write(parts: readonly Part[], shape: Shape): string {
  let turn = shape.noise;
  const next = (of: number): number => {
    turn = (turn * 7 + 3) % 31;
    return turn % of;
  };
  const noise = (): string => ['', '\n\t', '<!-- & -->', ' <!--\n--> ', '\r\n'][next(5)]!;
  const cdata = (text: string): string =>
    next(3) === 0 && !text.includes('\r')
      ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
      : escaped(text);
  const one = ({ name, attributes, content }: Part): string => {
    const start = `${noise()}<${name}${attributes.map(([key, value]) => `\n${key} = '${escaped(value).replaceAll("'", '&apos;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}'`).join('')}`;
    const isMixed = content.some((each) => typeof each === 'string') && content.length > 1;
    const gap = isMixed ? '' : noise();
    const inside = content.map((each) => (typeof each === 'string' ? cdata(each) : one(each)));
    return `${start}>${gap}${inside.join('')}${gap}</${name}>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"${declared}><channel>${parts.map(one).join('')}</channel></rss>`;
}

interface Change {
  readonly kind: Kind;
  /** Which element, of all that there are. */
  readonly at: number;
}

const kinds = {
  'an attribute': (part, token) => part.attributes.push([`q${token}`, token]),
  'an attribute of a namespace': (part, token) => part.attributes.push([`x:q${token}`, token]),
  'an attribute of a namespace that we know': (part, token) =>
    part.attributes.push([`itunes:q${token}`, token]),
  'an element': (part, token) => part.content.push({ name: 'x:q', attributes: [], content: [token] }),
  'an element without a namespace': (part, token) =>
    part.content.unshift({ name: 'q', attributes: [['a', token]], content: [] }),
  'an element of a namespace that we know': (part, token) =>
    part.content.push({ name: 'podcast:q', attributes: [], content: [token] }),
  'an element that belongs elsewhere': (part, token) =>
    part.content.push({
      name: 'slash:comments',
      attributes: [['xmlns:slash', 'urn:slash']],
      content: [token],
    }),
  'elements in each other': (part, token) =>
    part.content.push({
      name: 'x:outer',
      attributes: [],
      content: ['some ', { name: 'x:inner', attributes: [['x:b', token]], content: [] }, ' words'],
    }),
} as const satisfies Readonly<Record<string, (part: Part, token: string) => void>>;

type Kind = keyof typeof kinds;

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(kinds) as Kind[])),
    at: fc.nat({ max: 5000 }),
  }),
  { minLength: 1, maxLength: 40 },
);

/** Where in the feed each token stands: the guid of the item, and the elements around it. */
function places(parts: readonly Part[], path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of parts) {
    const guid = inner(part).find(({ name }) => name === 'guid')?.content ?? [];
    const here = `${path}/${part.name}${
      isOuter(part)
        ? `[${guid
            .filter((each) => typeof each === 'string')
            .join('')
            .trim()}]`
        : ''
    }`;
    const texts = part.content.filter((each) => typeof each === 'string');
    for (const value of [...part.attributes.map(([, value]) => value), ...texts]) {
      for (const [token] of value.matchAll(/token\d+x/g)) found.set(token, here);
    }
    for (const [token, place] of places(inner(part), here)) found.set(token, place);
  }
  return found;
}

/** What changed, and where the two begin to differ. */
function wordsOf({ message, before = '', after = '' }: FieldChange): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const from = Math.max(0, at - 60);
  return `${message} ${before.slice(from, at + 60)} → ${after.slice(from, at + 60)}`;
}

async function roundTrip(xml: string) {
  const read = readDocument('feed.xml', Buffer.from(xml));
  expect(read.broken).toBe(false);
  const made = await importedShow(read, 'https://example.org/feed.xml', now);
  expect(
    made.bytes,
    made.walk.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message)
      .join('\n'),
  ).toBeDefined();
  return {
    parts: partsOf(Buffer.from(made.bytes!).toString('utf8')),
    said: made.changes!.map(wordsOf),
    left: leftOut(read),
  };
}

describe('what nobody knows', () => {
  const plain = roundTrip(write(partsOf(everything), { noise: 0 }));

  test('the feed with every tag comes back', async () => {
    const { left, said } = await plain;
    expect({ left, said }).toEqual({ left: [], said: [] });
  });

  const shares = [0, 1, 2, 3, 4];
  test.each((Object.keys(kinds) as Kind[]).flatMap((kind) => shares.map((share) => ({ kind, share }))))(
    '$kind in every fifth element, from $share, comes back',
    async ({ kind, share }) => {
      const parts = partsOf(everything);
      const all = allIn(parts);
      for (const [index, part] of all.entries()) {
        if (index % shares.length === share) kinds[kind](part, `token${index}x`);
      }
      const { left, said, parts: after } = await roundTrip(write(parts, { noise: share }));
      expect({ left, said }).toEqual({ left: [], said: [] });
      expect(sorted(places(after))).toEqual(sorted(places(parts)));
    },
    120_000,
  );

  test('comes back where it was, at any depth', async () => {
    const before = await plain;
    await fc.assert(
      fc.asyncProperty(changes, fc.nat({ max: 30 }), async (wanted, noise) => {
        const parts = partsOf(everything);
        const all = allIn(parts);
        for (const [index, { kind, at }] of wanted.entries()) {
          kinds[kind](all[at % all.length]!, `token${index}x`);
        }
        const after = await roundTrip(write(parts, { noise }));
        expect(after.left).toEqual([]);
        expect(after.said).toEqual(before.said);
        expect(sorted(places(after.parts))).toEqual(sorted(places(parts)));
      }),
      { numRuns: 12 },
    );
  }, 600_000);
});

/** Says of a change of the feed whether its token is read, or told to be left out. */
function isTold(change: (part: Part) => void, at: number): boolean {
  const parts = partsOf(everything);
  change(allIn(parts)[at]!);
  const read = readDocument('feed.xml', Buffer.from(write(parts, { noise: 0 })));
  const facts = [read.show, ...read.episodes].map(({ origin: _, remarks: __, ...fields }) => fields);
  return JSON.stringify(facts).includes('token0x') || leftOut(read).length > 0;
}

describe('what cannot be read', () => {
  const all = allIn(partsOf(everything));
  // One of each place will do.
  const places = new Map(
    all.map((part, index) => [`${part.name} ${part.attributes.map(([key]) => key)}`, index]),
  );

  /** What is written as it should be, whatever the feed says. */
  const mended: ReadonlySet<string> = new Set(['type="application/rss+xml"']);

  test.each([...places])('in <%s> is told', (_, at) => {
    const part = all[at]!;
    const silent = [
      ...part.attributes.flatMap(([key, old], index) =>
        isTold((each) => each.attributes.splice(index, 1, [key, 'token0x']), at) ? [] : [`${key}="${old}"`],
      ),
      ...(part.content.some((each) => typeof each === 'string') &&
      !isTold((each) => each.content.splice(0, each.content.length, 'token0x'), at)
        ? ['text']
        : []),
      ...(isTold((each) => each.content.unshift('token0x '), at) ? [] : ['more text']),
    ];
    expect(silent.filter((what) => !mended.has(what))).toEqual([]);
  });
});

const sorted = (found: ReadonlyMap<string, string>) => [...found].sort(([a], [b]) => (a < b ? -1 : 1));
