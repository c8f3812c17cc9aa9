import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/markdown/json-schema.ts';

/* Made from the code, and compared here. After a change `npm run update` writes them anew. */
test.each(Object.entries(jsonSchemas))('schemas/%s', async (name, make) => {
  await expect(`${JSON.stringify(make(), null, 2)}\n`).toMatchFileSnapshot(resolve('schemas', name));
});
