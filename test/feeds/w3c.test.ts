import { describe, expect, test } from 'vitest';
import { corpusFolder, disagreement, judge, readManifest } from './validator-cases.ts';
import { disagreements, otherVerdicts } from './w3c-disagreements.ts';

const files = corpusFolder === undefined ? [] : readManifest(corpusFolder);
const cases = files.filter(({ kind }) => kind.startsWith('validator-'));
const feeds = files.filter(({ kind }) => kind === 'real-feed');

/** Of a hundred cases, so many have to agree. */
const least = 99;

test('the cases of the validator are there', () => {
  if (corpusFolder !== undefined) {
    expect(cases.length).toBeGreaterThan(300);
    expect(feeds.length).toBeGreaterThan(40);
    return;
  }
  expect(process.env['CI'], 'PODFEED_CORPUS must name the corpus').not.toBe('true');
  console.log('Not run: agreement with the W3C validator. PODFEED_CORPUS=path/to/corpus says where it is.');
});

describe.skipIf(corpusFolder === undefined)('profile w3c and the validator of the W3C', () => {
  test('say the same of its own cases', () => {
    const rates = new Map<string, { agreed: number; all: number }>();
    const found: Record<string, string> = {};
    let verdicts = 0;
    for (const one of cases) {
      const judged = judge(corpusFolder!, one.file);
      const differs = disagreement(one, judged);
      if (differs !== undefined) found[one.file] = differs;
      if (judged.verdict === one.w3cOverall) verdicts++;
      for (const id of [...one.ids, ...(one.absentIds ?? []).map((absent) => `no ${absent}`)]) {
        const rate = rates.get(id) ?? { agreed: 0, all: 0 };
        rates.set(id, { agreed: rate.agreed + (differs === undefined ? 1 : 0), all: rate.all + 1 });
      }
    }
    const share = (agreed: number): string =>
      `${agreed} of ${cases.length} (${percent(agreed, cases.length)} %)`;
    const agreed = cases.length - Object.keys(found).length;
    const table = [...rates]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, rate]) => `  ${id}: ${rate.agreed}/${rate.all}`);
    console.log(`Messages: ${share(agreed)}. Verdicts: ${share(verdicts)}.\n${table.join('\n')}`);
    expect(
      Object.keys(found)
        .filter((file) => !(file in disagreements))
        .map((file) => `${file}: ${found[file]}`),
    ).toEqual([]);
    expect(
      Object.keys(disagreements).filter((file) => !(file in found)),
      'these agree by now',
    ).toEqual([]);
    expect((100 * agreed) / cases.length).toBeGreaterThanOrEqual(least);
    expect((100 * verdicts) / cases.length).toBeGreaterThanOrEqual(least);
  }, 120_000);

  test.each(feeds)('have the same verdict on $file', ({ file, expect: wanted }) => {
    const { verdict } = judge(corpusFolder!, file);
    if (file in otherVerdicts) expect(verdict, 'it agrees by now').not.toBe(wanted);
    else expect(verdict).toBe(wanted);
  });
});

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
