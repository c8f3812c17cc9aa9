import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { declareProgram } from '../../src/program.ts';
import { treeOf } from '../../src/program-tree.ts';
import { manPage } from '../../src/report/man-page.ts';

test('man/podfeed.1', async () => {
  const tree = treeOf(declareProgram(async () => undefined));
  await expect(manPage(tree)).toMatchFileSnapshot('../../man/podfeed.1');
});

test('the manual page is in the package', () => {
  const { man, files } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(man).toBe('man/podfeed.1');
  expect(files).toContain('man');
});
