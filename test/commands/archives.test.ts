import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cleanShow, showFile } from './clean-show.ts';
import { lookAt, makeFolder, writeFiles } from './folder.ts';
import { openProgram } from './run.ts';

const program = openProgram();
afterAll(() => program.close());

const env = { TZ: 'UTC', SOURCE_DATE_EPOCH: '1796083200' };
const run = (root: string, ...args: string[]) => program.run(args, { cwd: root, env });
const file = (number: number): string => `episodes/${String(number).padStart(2, '0')}.md`;

function episode(number: number): string {
  const date = new Date(Date.UTC(2026, 0, 4 + 7 * number)).toISOString().slice(0, 10);
  const audio = `{url: "https://example.com/${number}.mp3", length: 14400000}`;
  const words = `What happens on night ${number} in the sleeping car, told by the people who work it.`;
  return `---\ntitle: Night ${number}\nnumber: ${number}\ndate: ${date}\naudio: ${audio}\nduration: 900\n---\n\n${words}\n`;
}

function show(episodes: number): string {
  const root = makeFolder();
  const { 'episodes/1.md': _, ...files } = cleanShow();
  const keys = { output: '{limit: 2, pages: archived}', image: 'https://example.com/cover.jpg' };
  writeFiles(root, { ...files, 'podfeed.yaml': showFile(keys) });
  for (let number = 1; number <= episodes; number++) writeFiles(root, { [file(number)]: episode(number) });
  return root;
}

describe('archives', () => {
  test('stay as they are when new episodes come, but for the newest one, which once gains a link', async () => {
    const root = show(6);
    const archive = (number: number): string => join(root, `public/feed-archive-${number}.xml`);
    await run(root, 'build');
    for (let number = 7; number <= 9; number++) {
      const before = lookAt(join(root, 'public'));
      const newest = readFileSync(archive(number === 9 ? 4 : 3), 'utf8');
      writeFiles(root, { [file(number)]: episode(number) });
      expect((await run(root, 'build', '--check')).err).toContain('public/feed.xml would change');
      expect(await run(root, 'build')).toMatchObject({ code: 0 });
      expect(await run(root, 'build', '--check')).toMatchObject({ code: 0 });
      const after = lookAt(join(root, 'public'));
      const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
      if (number === 8) {
        expect(changed).toEqual(['feed-archive-3.xml', 'feed-archive-4.xml', 'feed.xml']);
        const link =
          '    <atom:link href="https://example.com/feed-archive-4.xml" rel="next-archive" type="application/rss+xml"/>\n';
        const now = readFileSync(archive(3), 'utf8');
        expect(now).toContain(link);
        expect(now.replace(link, '')).toBe(newest);
      } else expect(changed).toEqual(['feed.xml']);
    }
  });

  test('that gain their link differ in that alone, which harms nobody', async () => {
    const root = show(6);
    await run(root, 'build');
    writeFiles(root, { 'old.xml': readFileSync(join(root, 'public/feed-archive-3.xml')) });
    for (const number of [7, 8]) writeFiles(root, { [file(number)]: episode(number) });
    await run(root, 'build');
    const { code, out } = await run(root, 'diff', 'old.xml', 'public/feed-archive-3.xml', '--guard');
    expect(out).toMatchInlineSnapshot(`
      "Harmless
        The \`history\` of the show changed.
          - current: https://example.com/feed.xml, prevArchive: https://example.com/feed-archive-2.xml, archive: true
          + current: https://example.com/feed.xml, prevArchive: https://example.com/feed-archive-2.xml, nextArchive: https://example.com/feed-archive-4.xml, archive: true

      1 difference: 0 harmful, 0 visible, 1 harmless.
      "
    `);
    expect(code).toBe(0);
  });

  test('that somebody broke are put right, and a check says so', async () => {
    const root = show(6);
    await run(root, 'build');
    const path = join(root, 'public/feed-archive-2.xml');
    const before = readFileSync(path, 'utf8');
    writeFiles(root, { 'public/feed-archive-2.xml': before.replace('Night 3', 'Night three') });
    const checked = await run(root, 'build', '--check');
    expect(checked).toMatchObject({ code: 1 });
    expect(checked.err).toContain('public/feed-archive-2.xml would change');
    await run(root, 'build');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});
