import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const catalogue = new URL('../../src/rules/catalogue/', import.meta.url);

/** `npm run update` writes the list anew after a rule came or went. */
test('the list of rules names every file of the catalogue', async () => {
  const ids = readdirSync(catalogue)
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  const constant = (id: string): string =>
    id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const imports = ids.map((id) => `import { ${constant(id)} } from './catalogue/${id}.ts';\n`).join('');
  const list = ids.map((id) => `  ${constant(id)},\n`).join('');
  await expect(`${imports}import type { Rule } from './rule.ts';

/** Every rule there is, by id. This list is written by its test. */
export const rules: readonly Rule[] = [
${list}];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
`).toMatchFileSnapshot('../../src/rules/index.ts');
});
