import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { authorFields } from '../../src/markdown/field-list.ts';
import { keyLines } from './key-lines.ts';

test.each(['show', 'episode'] as const)('the keys of a %s with every kind of value', async (kind) => {
  const lines = authorFields(kind).flatMap(keyLines);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(resolve(`test/markdown/shapes-of-${kind}.txt`));
});
