import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, compose } from '../../src/index.ts';
import { cleanShow, showFile } from './clean-show.ts';
import { makeFolder, writeFiles } from './folder.ts';

const now = new Date('2026-04-01T00:00:00Z');
const notes = 'What happens on the night shift of a sleeping car, told by the people who work it.';
const episode = (number: number): string =>
  `---\ntitle: Night ${number}\nnumber: ${number}\ndate: 2026-03-0${number * 7 - 6}\naudio: {url: "https://example.com/${number}.mp3", length: 14400000}\nduration: 900\n---\n\n${notes}\n`;

function show(keys: Record<string, string> = {}): string {
  const root = makeFolder();
  writeFiles(
    root,
    cleanShow({
      'podfeed.yaml': showFile({
        opml: 'true',
        output: '{limit: 1, pages: paged}',
        feeds: '[{file: sub/members.xml, feed: "https://example.com/m-6c1f.xml", private: true, limit: 2}]',
        rules: '{show-feed-file: "off"}',
        ...keys,
      }),
      'episodes/1.md': episode(1),
      'episodes/2.md': episode(2),
    }),
  );
  return root;
}

describe('the library', () => {
  test('composes all feeds with their documents', async () => {
    const { xml, feeds, opml, findings } = await compose(show(), { now });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(
      feeds.map(({ documents, ...feed }) => ({ ...feed, documents: documents.map(({ file }) => file) })),
    ).toEqual([
      {
        file: 'feed.xml',
        address: 'https://example.com/feed.xml',
        title: 'Night Trains of Europe',
        guid: 'd84ced82-1926-54c0-88c2-bb01dd35d7e3',
        private: false,
        episodes: 1,
        documents: ['feed.xml', 'feed-2.xml'],
      },
      {
        file: 'sub/members.xml',
        address: 'https://example.com/m-6c1f.xml',
        title: 'Night Trains of Europe',
        guid: expect.stringMatching(/^[0-9a-f-]{36}$/),
        private: true,
        episodes: 2,
        documents: ['sub/members.xml'],
      },
    ]);
    expect(feeds[0]!.documents[0]!.xml).toBe(xml);
    expect(feeds[0]!.documents[1]!.xml).toContain('<title>Night 1</title>');
    expect(opml).toEqual({ file: 'feeds.opml', text: expect.not.stringContaining('m-6c1f') });
  });

  test('builds what it composes, and says where all of it is', async () => {
    const root = show();
    const composed = await compose(root, { now });
    const built = await build(root, { now });
    expect(built).toMatchObject({
      outcome: 'written',
      path: join(root, 'public/feed.xml'),
      removed: [],
      taken: [],
    });
    expect(built.opml).toBe(join(root, 'public/feeds.opml'));
    const written = built.feeds.flatMap(({ documents }) =>
      documents.map((path) => readFileSync(path, 'utf8')),
    );
    expect(written).toEqual(composed.feeds.flatMap(({ documents }) => documents.map(({ xml }) => xml)));
    expect(built.feeds.map(({ path, changed, private: hidden }) => [path, changed, hidden])).toEqual([
      [join(root, 'public/feed.xml'), true, false],
      [join(root, 'public/sub/members.xml'), true, true],
    ]);
  });

  test('has no feeds where there are errors, and names what is in the way', async () => {
    const wrong = show({ language: 'nowhere' });
    expect(await compose(wrong, { now })).toMatchObject({ feeds: [] });
    expect(await build(wrong, { now })).toMatchObject({ outcome: 'refused', feeds: [], taken: [] });
    const root = show();
    const cover = join(root, 'public/media/cover.jpg');
    writeFiles(root, { 'public/media/cover.jpg': 'mine' });
    expect(await build(root, { now })).toMatchObject({ outcome: 'refused', feeds: [], taken: [cover] });
    expect(readFileSync(cover, 'utf8')).toBe('mine');
    writeFileSync(cover, readFileSync(join(root, 'media/cover.jpg')));
    expect(await build(root, { now })).toMatchObject({ outcome: 'written' });
  });
});
