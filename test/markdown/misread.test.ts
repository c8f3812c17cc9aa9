import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMisread, repairMisread } from '../../src/markdown/misread.ts';

/** A text in UTF-8, read as Latin-1. */
function misread(text: string): string {
  return Buffer.from(text).toString('latin1');
}

describe('letters read in the wrong encoding', () => {
  test.each([
    ['für', 'ü', 1],
    ['Österreich', 'Ö', 0],
    ['Ärger', 'Ä', 0],
    ['à la carte', undefined, 0],
    ['straße', 'ß', 4],
    ['what’s', '’', 4],
    ['a – b', '–', 2],
    ['wait…', '…', 4],
    ['party 🎉', '🎉', 6],
    ['5 °C', '°', 2],
    ['© Ada', '©', 0],
  ])('%s', (text, meant, start) => {
    const found = findMisread(misread(text));
    expect(found?.meant).toBe(meant);
    if (found) expect(found.part.start).toBe(start);
  });

  test.each([
    ['fÃ¼r', 'ü'],
    ['what’s whatâ€™s', '’'],
    ['Ã–sterreich', 'Ö'],
    ['Ã„rger', 'Ä'],
    ['straÃŸe', 'ß'],
    ['party ðŸŽ‰', '🎉'],
    ['â€œwordâ€\u009d', '“'],
  ])('%s, as Windows-1252 reads', (text, meant) => {
    expect(findMisread(text)?.meant).toBe(meant);
  });

  test.each(['für', 'IRMÃ”', '“SÃO”', 'MAÇÃ — e', 'Â', 'â', '€ 5', 'ð', '5 °C', 'Ã', 'Ã A', 'Å®', ''])(
    'leaves alone: %s',
    (text) => {
      expect(findMisread(text)).toBeUndefined();
    },
  );

  test('puts right what Windows-1252 read', () => {
    expect(repairMisread('GrÃ¼ÃŸe ðŸŽ‰ â€“ Ã–l')).toBe('Grüße 🎉 – Öl');
  });

  test.each(['Grüße aus Köln – “für” 🎉', 'Čeština, Ελληνικά, 日本語'])('puts right: %s', (text) => {
    expect(repairMisread(misread(text))).toBe(text);
  });

  test('a text that was misread is put right', () => {
    const letters = fc.constantFrom('ä', 'ö', 'ü', 'ß', 'é', '’', '–', '🎉', 'a', ' ', '.');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        expect(repairMisread(misread(text))).toBe(text);
      }),
    );
  });

  test('any text has a part inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findMisread(text);
        expect(found?.part.end ?? 0).toBeLessThanOrEqual(text.length);
        repairMisread(text);
      }),
    );
  });
});
