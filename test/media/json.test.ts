import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Json, readJson } from '../../src/media/json.ts';
import { limits } from '../../src/text/limits.ts';

describe('JSON with places', () => {
  test('says what JSON.parse says of any value', () => {
    const anything = fc.anything({
      key: fc.string({ unit: 'binary' }).filter((key) => !reserved.includes(key)),
      values: [fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)],
      maxDepth: 5,
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent) ?? 'null';
        const read = readJson(text);
        expect(read.ok && plain(read.value)).toEqual(JSON.parse(text));
        expect(read.ok && read.slips).toEqual([]);
      }),
    );
  });

  test('accepts and refuses what JSON.parse accepts and refuses', () => {
    const piece = fc.constantFrom(
      ...'{}[]":,\\ \n\t',
      '"a"',
      '"\\u00e9"',
      '"\\u00',
      '1',
      '-',
      '01',
      '1e5',
      'true',
      'nul',
      '\u0001',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(readJson(text).ok).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['{"a":1,"a":2}', 'doubled', 7, 10],
    ['{"a":{"b":1,"\\u0062":2}}', 'doubled', 12, 20],
    ['{"__proto__":{"x":1}}', 'reserved', 1, 12],
    ['[{"constructor":1}]', 'reserved', 2, 15],
  ])('%s has a name that is %s', (text, kind, start, end) => {
    const read = readJson(text);
    expect(read.ok && read.slips).toMatchObject([{ kind, range: { start, end } }]);
  });

  test('of a name that stands twice the first counts, and nothing is inherited', () => {
    const read = readJson('{"a":1,"a":2,"__proto__":{"b":3}}');
    expect(read.ok && plain(read.value)).toEqual({ a: 1 });
    expect(({} as Record<string, unknown>)['b']).toBeUndefined();
  });

  test.each([
    ['depth at the limit', nested(limits.jsonDepth), true],
    ['depth past it', nested(limits.jsonDepth + 1), false],
    ['depth far past it', nested(limits.jsonDepth * 1000), false],
    ['values at the limit', `[${'0,'.repeat(limits.jsonValues - 2)}0]`, true],
    ['values past it', `[${'0,'.repeat(limits.jsonValues - 1)}0]`, false],
  ])('%s', (_title, text, ok) => {
    const read = readJson(text);
    expect(read.ok || read.problem).toBe(ok || 'limit');
  });
});

const reserved = ['__proto__', 'constructor', 'prototype'];

function nested(depth: number): string {
  return `${'['.repeat(depth)}0${']'.repeat(depth)}`;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function plain(value: Json): unknown {
  switch (value.kind) {
    case 'object':
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]));
    case 'list':
      return value.items.map(plain);
    case 'text':
    case 'number':
      return value.value;
    default:
      return { true: true, false: false, null: null }[value.kind];
  }
}
