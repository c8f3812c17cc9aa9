import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cleanShow } from './clean-show.ts';
import { lookAt, makeFolder, writeFiles } from './folder.ts';
import { openProgram } from './run.ts';

const program = openProgram();
afterAll(() => program.close());

const run = (cwd: string, ...args: string[]) =>
  program.run(args, { cwd, env: { TZ: 'UTC', SOURCE_DATE_EPOCH: '1796083200' } });

function show(): string {
  const root = makeFolder();
  writeFiles(root, cleanShow());
  return root;
}

test.each([
  ['the output folder is one to a folder of the show', 'public', 'hooks', 'public is a link'],
  ['a folder in it is one', 'public/media', 'hooks', 'public/media is a link'],
  ['the feed is one', 'public/feed.xml', 'hooks/feed.xml', 'public/feed.xml is a link'],
  ['the feed is one to nothing', 'public/feed.xml', 'nowhere', 'public/feed.xml is a link'],
])('nothing is written through links: %s', async (_, link, target, message) => {
  const root = show();
  writeFiles(root, {
    'hooks/feed.xml': 'mine',
    'hooks/run.jpg': 'mine',
    'podfeed.yaml': cleanShow()
      ['podfeed.yaml']!.toString()
      .replace(/^media:.*\n/m, ''),
  });
  const before = lookAt(join(root, 'hooks'));
  mkdirSync(join(root, link, '..'), { recursive: true });
  symlinkSync(join(root, target), join(root, link));
  const ran = await run(root, 'build');
  expect(ran.err).toContain(message);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(lookAt(join(root, 'hooks'))).toEqual(before);
});

test('a folder that is named on the command line may be a link', async () => {
  const root = show();
  const real = makeFolder();
  const link = join(makeFolder(), 'site');
  symlinkSync(real, link);
  expect(await run(root, 'build', '--out', link)).toMatchObject({ code: 0 });
  expect([...lookAt(real).keys()]).toContain('feed.xml');
});
