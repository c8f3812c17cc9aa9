import { expect, test } from 'vitest';
import { openProject } from '../../src/disk.ts';
import { straysIn } from '../../src/resolve/strays.ts';
import { limits } from '../../src/text/limits.ts';
import { makeFolder, writeFiles } from '../commands/folder.ts';

const block = '---\ntitle: x\n---\n';

function straysOf(files: Readonly<Record<string, string>>): unknown[] {
  const root = makeFolder();
  writeFiles(root, files);
  return straysIn(openProject(root), 'episodes').map(({ text, detail }) => [text, detail?.['name']]);
}

test('files that look like episodes', () => {
  const files = [
    '1.markdown',
    '2.mdown',
    '3.mkd',
    '4.mkdn',
    '5.mdwn',
    '6.MDX',
    '7.md.txt',
    'a/8.txt',
    'a/9.text',
  ];
  expect(straysOf(Object.fromEntries(files.map((file) => [`episodes/${file}`, block])))).toEqual(
    files.map((file) => [`episodes/${file}`, `${/\d/.exec(file)![0]}.md`]),
  );
});

test('a text with a byte order mark and CRLF', () => {
  expect(straysOf({ 'episodes/1.txt': `\ufeff${block.replaceAll('\n', '\r\n')}` })).toHaveLength(1);
});

test('what is none', () => {
  const files = {
    'episodes/1.md': block,
    'episodes/2.txt': 'All aboard.',
    'episodes/3.vtt': block,
    'episodes/_4.markdown': block,
    'episodes/.5.markdown': block,
    'episodes/_drafts/6.markdown': block,
    'episodes/7.txt': '---js\n---\n',
    'notes/8.markdown': block,
  };
  expect(straysOf(files)).toEqual([]);
  expect(straysOf({ 'podfeed.yaml': '' })).toEqual([]);
});

test('no more than are ever shown', () => {
  const names = Array.from(
    { length: limits.findingsPerFile + 1 },
    (_, index) => `episodes/${index}.markdown`,
  );
  expect(straysOf(Object.fromEntries(names.map((name) => [name, ''])))).toHaveLength(limits.findingsPerFile);
});
