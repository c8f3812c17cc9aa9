import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeChapters } from '../../src/media/chapters.ts';
import { readJsonChapters as readChapters } from '../../src/media/chapters-json.ts';

const file = (chapters: unknown[]): string => JSON.stringify({ version: '1.2.0', chapters });
const three = [0, 60, 120].map((startTime) => ({ startTime, title: `At ${startTime}` }));

function slipsOf(text: string, duration?: number): string[] {
  const { chapters, slips } = readChapters(text);
  return [...slips, ...judgeChapters(chapters, duration)].map(({ kind }) => kind);
}

describe('chapters', () => {
  test.each<[string, string, number | undefined, string[]]>([
    ['three in order', file(three), 120, []],
    ['without a length nothing is too late', file(three), undefined, []],
    ['a second after the end, which is rounded', file(three), 119, []],
    ['later than that', file(three), 118.9, ['beyond-end']],
    ['empty', '', undefined, ['json']],
    ['null', 'null', undefined, ['json']],
    ['no list', '{"version":"1.2.0","chapters":{}}', undefined, ['json']],
    ['a number as version', '{"version":1.2,"chapters":[]}', undefined, ['json', 'few']],
    ['a chapter that is a text', file([...three, 'end']), undefined, ['json']],
    ['a start beyond all numbers', file(three).replace('120', '1e999'), undefined, ['start']],
    ['null as start', file([...three, { startTime: null, title: 'x' }]), undefined, ['start']],
    ['two', file(three.slice(1)), undefined, ['few', 'first']],
    ['a blank title', file([...three, { startTime: 190, title: ' ' }]), undefined, ['title']],
    ['a silent one twice', file([...three, { startTime: 120, toc: false }]), undefined, []],
    ['going back', file([...three, { startTime: 90, title: 'x' }]), undefined, ['order']],
  ])('%s', (_title, text, duration, kinds) => {
    expect(slipsOf(text, duration)).toEqual(kinds);
  });

  test('reads titles, pictures and addresses with their places', () => {
    const text = file([
      ...three,
      { startTime: 200, title: 'End', img: 'https://a.example/i.png', url: 'u', toc: true },
    ]);
    const last = readChapters(text).chapters[3]!;
    expect(last).toMatchObject({
      start: 200,
      title: 'End',
      silent: false,
      img: { text: 'https://a.example/i.png' },
    });
    expect(text.slice(last.url!.at.start, last.url!.at.end)).toBe('"u"');
  });

  test('any text gives an answer', () => {
    const valid = file(three);
    const cut = fc.record({
      at: fc.nat(valid.length),
      add: fc.string({ unit: 'binary', maxLength: 5 }),
      drop: fc.nat(5),
    });
    fc.assert(
      fc.property(cut, fc.option(fc.double()), ({ at, add, drop }, duration) => {
        const text = valid.slice(0, at) + add + valid.slice(at + drop);
        for (const { at: range } of readChapters(text).slips) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
        slipsOf(text, duration ?? undefined);
      }),
    );
  });
});
