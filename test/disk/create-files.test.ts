import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFiles } from '../../src/commands/create-files.ts';
import { lookAt, makeFolder, writeFiles } from '../commands/folder.ts';

test('files are made with their folders, from bytes and from other files', () => {
  const folder = makeFolder();
  writeFiles(folder, { from: 'copied' });
  createFiles([
    { path: join(folder, 'a/b/one'), content: 'one' },
    { path: join(folder, 'a/two'), content: { copyOf: join(folder, 'from') } },
  ]);
  const seen = lookAt(folder);
  expect([...seen.keys()]).toEqual(['a/b/one', 'a/two', 'from']);
  expect(seen.get('a/two')).toBe(seen.get('from'));
});

test.each<[string, (folder: string) => void]>([
  ['a file', (folder) => writeFiles(folder, { 'second/file': 'old' })],
  ['a folder', (folder) => mkdirSync(join(folder, 'second/file'), { recursive: true })],
  [
    'a link that leads nowhere',
    (folder) => {
      mkdirSync(join(folder, 'second'));
      symlinkSync('nowhere', join(folder, 'second/file'));
    },
  ],
])('where there is %s already, none is made', (_, prepare) => {
  const folder = makeFolder();
  prepare(folder);
  const before = lookAt(folder);
  const contents = ['first/deep/file', 'second/file', 'third/file'].map((file) => ({
    path: join(folder, file),
    content: 'new',
  }));
  expect(() => createFiles(contents)).toThrow(/second.file is (?:there already|a folder)/);
  expect(lookAt(folder)).toEqual(before);
  expect(() => mkdirSync(join(folder, 'first'))).not.toThrow();
});

test('where a file to copy cannot be read, none is made', () => {
  const folder = makeFolder();
  const contents = [
    { path: join(folder, 'one'), content: 'one' },
    { path: join(folder, 'two'), content: { copyOf: join(folder, 'nowhere') } },
  ];
  expect(() => createFiles(contents)).toThrow('nowhere cannot be read');
  expect([...lookAt(folder)]).toEqual([]);
});
