import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isResult, readingLines } from './key-lines.ts';

/* What reading makes of values that are right, nearly right and wrong. A new one is a new line of the file. */
test.each(['show', 'episode'] as const)('values of a %s', async (kind) => {
  const file = resolve(`test/markdown/readings-of-${kind}.txt`);
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !isResult(line));
  await expect(`${readingLines(kind, texts).join('\n')}\n`).toMatchFileSnapshot(file);
});
