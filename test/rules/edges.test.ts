import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { edgesText, where } from './edge.ts';
import { edges } from './edges.ts';
import { walkExample } from './example.ts';

describe('edges of rules', () => {
  test.each(rules.filter(({ id }) => edges.has(id)))('$id', async (rule) => {
    for (const text of edges.get(rule.id)!) {
      const { findings, marks } = await walkExample(text);
      const own = findings.filter((finding) => finding.rule === rule.id).map(({ place }) => place);
      expect({ text, places: own.map(where).sort() }).toEqual({ text, places: marks.map(where).sort() });
    }
    await expect(await edgesText(rule)).toMatchFileSnapshot(`edges/${rule.id}.txt`);
  });

  test('are those of rules', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect([...edges.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });
});
