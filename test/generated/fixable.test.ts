import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { walkExample } from '../rules/example.ts';

test('the list of rules that can be mended names every rule with a fix in its examples', async () => {
  const ids: string[] = [];
  for (const rule of rules) {
    for (const text of rule.examples) {
      const { findings } = await walkExample(text);
      if (ids.at(-1) !== rule.id && findings.some(({ rule: id, fix }) => id === rule.id && fix))
        ids.push(rule.id);
    }
  }
  await expect(`/** Rules of which \`--fix\` can mend at least some findings. This list is written by its test. */
export const fixable: ReadonlySet<string> = new Set([${ids.map((id) => `\n  '${id}',`).join('')}${ids.length > 0 ? '\n' : ''}]);
`).toMatchFileSnapshot('../../src/rules/fixable.ts');
});
