import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../commands/folder.ts';
import { openProgram } from '../commands/run.ts';
import { runSession } from './session.ts';

const program = openProgram();
afterAll(() => program.close());

const sessions = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.txt'));

// `vitest -u` writes down what the program prints now; read the difference before you keep it.
test.each(sessions)('%s', async (name) => {
  const file = join(import.meta.dirname, name);
  const text = readFileSync(file, 'utf8');
  await expect(await runSession(text, makeFolder(), program)).toMatchFileSnapshot(file);
});
