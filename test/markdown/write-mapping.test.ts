import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mapping, writeMapping } from '../../src/markdown/write-mapping.ts';
import { readYaml } from '../../src/markdown/yaml.ts';
import { nasty } from '../feed/nasty.ts';

test.each<[Mapping, string]>([
  [{}, ''],
  [{ a: undefined, b: 'c' }, 'b: c\n'],
  [{ a: 'b: c', d: 7, e: false, f: '' }, 'a: "b: c"\nd: 7\ne: false\nf: ""\n'],
  [{ a: {}, b: [], c: { d: undefined } }, 'a: {}\nb: []\nc: {}\n'],
  [{ a: { b: { c: 'd' } } }, 'a:\n  b:\n    c: d\n'],
  [{ a: ['b', 7, true] }, 'a:\n  - b\n  - 7\n  - true\n'],
  [{ a: [{ b: 'c', d: ['e'] }, {}, []] }, 'a:\n  - b: c\n    d:\n      - e\n  - {}\n  - []\n'],
  [{ a: [['b', 'c'], ['d']] }, 'a:\n  - - b\n    - c\n  - - d\n'],
  [{ a: '{}', b: '[]' }, 'a: "{}"\nb: "[]"\n'],
  [{ a: ['{}'] }, 'a:\n  - "{}"\n'],
  [{ 'a b': 'c', 'd: e': 'f', '': 'g' }, 'a b: c\n"d: e": f\n"": g\n'],
  [{ a: 'x\ud800y', 'b\udc00': 'c' }, 'a: x\ufffdy\nb\ufffd: c\n'],
])('%j', (mapping, text) => {
  expect(writeMapping(mapping)).toBe(text);
});

test('every mapping reads back as it was', () => {
  const text = nasty.map((some) => Buffer.from(some).toString());
  const { entry } = fc.letrec((tie) => ({
    entry: fc.oneof({ maxDepth: 3 }, text, fc.array(tie('entry'), { maxLength: 3 }), tie('mapping')),
    mapping: fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('entry'), { maxKeys: 3 }),
  }));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), entry, { maxKeys: 3 }), (mapping) => {
      const read = readYaml(writeMapping(mapping as Mapping));
      expect(read).toEqual({ ok: true, value: { ...mapping } });
    }),
  );
});
