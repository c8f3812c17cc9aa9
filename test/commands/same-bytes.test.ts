import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cleanShow, minute } from './clean-show.ts';
import { type Files, lookAt, makeFolder, writeFiles } from './folder.ts';
import { openProgram, runProcess } from './run.ts';

const program = openProgram();
afterAll(() => program.close());

/** Names whose order differs between code units and locales, and letters that Turkish spells otherwise. */
const titles = ['Äpfel am Zug', 'Istanbul by night', 'ılıca', 'zebra', 'Zoo', 'éclair', 'I and i', 'Ω'];

function episodes(): Files {
  return Object.fromEntries(
    titles.flatMap((title, index): [string, string | Uint8Array][] => {
      const front = `title: ${title}\ndate: 2026-0${index + 1}-01T00:30\npublishDay: ${days[index]}\naudio: ${title}.mp3`;
      const notes = `Notes on ${title}, in which somebody tells at length how the night went.`;
      return [
        [`episodes/${title}.md`, `---\n${front}\ncategory: BUSINESS > MANAGEMENT\n---\n\n${notes}\n`],
        [`media/${title}.mp3`, minute.slice(0, -417 * index - 417)],
      ];
    }),
  );
}

/** Weekdays of the first of each month of 2026. */
const days = ['thursday', 'SUNDAY', 'Sonntag', 'mittwochs', 'FRIDAY', 'Montag', 'WEDNESDAY', 'SAMSTAG'];

const places = [
  { TZ: 'UTC' },
  { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

test('the same show gives the same bytes everywhere, twice', async () => {
  const results = [];
  for (const [index, place] of places.entries()) {
    const root = join(makeFolder(), ...['a', 'quite/another/folder'].slice(index % 2, (index % 2) + 1));
    mkdirSync(root, { recursive: true });
    const files = Object.entries(cleanShow(episodes()));
    // The order in which files come into a folder is the order in which some systems list them.
    writeFiles(root, Object.fromEntries(index % 2 === 0 ? files : files.reverse()));
    const env = { ...place, SOURCE_DATE_EPOCH: '1796083200' };
    const first = await runProcess(['build'], { cwd: root, env });
    expect(first.code, first.err).toBe(0);
    const feed = readFileSync(join(root, 'public/feed.xml'));
    for (const args of [
      ['build', '--check'],
      ['build', '--out', 'again'],
    ]) {
      expect(await program.run(args, { cwd: root, env })).toMatchObject({ code: 0 });
    }
    expect(readFileSync(join(root, 'again/feed.xml')).equals(feed)).toBe(true);
    results.push({ code: first.code, out: first.out, err: first.err, tree: lookAt(root) });
  }
  for (const result of results) expect(result).toEqual(results[0]);
});
