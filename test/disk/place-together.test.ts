import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginFile, placeTogether } from '../../src/new-file.ts';
import { makeFolder } from '../commands/folder.ts';

const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

function begin(folder: string, texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([name, text]) => {
    const file = beginFile(join(folder, name));
    file.write(text);
    return file;
  });
}

test('files take their places together, and say which of them changed', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a'), 'old');
  writeFileSync(join(folder, 'b'), 'same');
  expect(placeTogether(begin(folder, { a: 'new', b: 'same', c: 'more' }))).toEqual([true, false, true]);
  expect(textsIn(folder)).toEqual({ a: 'new', b: 'same', c: 'more' });
});

test('where the last one cannot be placed, those before it give way to what was there', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a'), 'old');
  const files = begin(folder, { a: 'new', b: 'more', c: 'last' });
  // A folder has come into its place since.
  mkdirSync(join(folder, 'c', 'inside'), { recursive: true });
  expect(() => placeTogether(files)).toThrow('could not be written');
  for (const file of files) file.discard();
  expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
});

test('an old file keeps its mode when it comes back', () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'a'), 'old');
  chmodSync(join(folder, 'a'), 0o600);
  const files = begin(folder, { a: 'new', c: 'last' });
  mkdirSync(join(folder, 'c'));
  expect(() => placeTogether(files)).toThrow();
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
});
