import { describe, expect, test } from 'vitest';
import { walkExample } from './example.ts';
import { cleanShow, exampleOf, type Mistake, mistakes } from './mistakes.ts';

async function findingsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await walkExample(exampleOf(files));
  return findings.map(({ rule, place, message }) => `${rule} ${place.file}:${place.line} ${message}`);
}

function withMistake([, file, right, wrong]: Mistake): Readonly<Record<string, string>> {
  const before = cleanShow[file]!;
  const pattern = right.includes('.*') ? new RegExp(right) : right;
  const after = before.replace(pattern, () => wrong);
  if (after === before) throw new Error(`${file} has no ${right}`);
  return { ...cleanShow, [file]: after };
}

test('a clean show has no finding', async () => {
  expect(await findingsOf(cleanShow)).toEqual([]);
});

describe('one mistake is one finding', () => {
  test.each(mistakes.map((mistake) => ({ mistake, title: `${mistake[2]} → ${mistake[3]}` })))(
    '$title',
    async ({ mistake }) => {
      const found = await findingsOf(withMistake(mistake));
      expect(found).toEqual([expect.stringMatching(`^${mistake[0]} `)]);
    },
  );

  test('an episode under another ending', async () => {
    const files = {
      ...cleanShow,
      'episodes/004-the-fourth.markdown': cleanShow['episodes/003-the-third-sleeper.md']!,
    };
    expect(await findingsOf(files)).toEqual([expect.stringMatching(/^file-not-episode episodes\/004/)]);
  });

  test('an episode that was copied and not yet changed but for its own', async () => {
    const copied = cleanShow['episodes/002-the-second-sleeper.md']!.replace(
      'The second sleeper',
      'The fourth sleeper',
    )
      .replace('number: 2', 'number: 4')
      .replace('2026-03-08', '2026-03-22')
      .replaceAll('/002', '/004')
      .replace('6a1e0e0c', '7b1e0e0c')
      .replace('chapters: 002.json\n', '')
      .replace(/transcripts:\n(?: .*\n)+/, '');
    const found = await findingsOf({ ...cleanShow, 'episodes/004-the-fourth-sleeper.md': copied });
    expect(found).toEqual([expect.stringMatching(/^ep-description-same /)]);
  });
});
