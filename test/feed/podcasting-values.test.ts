import { describe, expect, test } from 'vitest';
import { readSri } from '../../src/feed/alternate.ts';
import { readRatio, writeRatio } from '../../src/feed/picture.ts';
import { readSeconds } from '../../src/feed/soundbite.ts';

describe('a time of a soundbite', () => {
  test.each([
    ['0', 0],
    ['73.5', 73.5],
    ['1:13.25', 73.25],
    ['1:02:03', 3723],
    [' 90 ', 90],
    ['0.0004', 0],
    ['0.0005', 0.001],
    ['9999999.9', 9_999_999.9],
  ])('%s', (text, seconds) => {
    expect(readSeconds(text)).toMatchObject({ ok: true, value: seconds });
  });

  test.each(['', '.5', '1.5.2', '-1', '1e3', '1:75', 'half past', '10000000', `0.${'1'.repeat(25)}`])(
    '%s is none',
    (text) => {
      expect(readSeconds(text).ok).toBe(false);
    },
  );

  test('in words is understood as it was meant', () => {
    expect(readSeconds('30 sec')).toMatchObject({ ok: false, suggestion: '0:30' });
  });
});

describe('a ratio of two sides', () => {
  test.each([
    ['16/9', 16 / 9],
    ['16 / 9', 16 / 9],
    ['1.91/1', 1.91],
    ['1', 1],
  ])('%s', (text, ratio) => {
    expect(readRatio(text)).toBe(ratio);
  });

  test.each(['', '16:9', '0/9', '16/0', '-1/2', 'wide', '1/2/3', '1e3/1'])('%s is none', (text) => {
    expect(readRatio(text)).toBeUndefined();
  });

  test.each([
    [1920, 1080, '16/9'],
    [3000, 3000, '1/1'],
    [1201, 631, '1201/631'],
  ])('of %i and %i is %s', (width, height, ratio) => {
    expect(writeRatio(width, height)).toBe(ratio);
  });
});

describe('a hash in the way of SRI', () => {
  const [short, middle, long] = [`${'A'.repeat(43)}=`, 'B'.repeat(64), `${'C'.repeat(86)}==`];
  test.each([
    [`sha256-${short}`, [['sha256', short]]],
    [`sha384-${middle}`, [['sha384', middle]]],
    [`sha512-${long}?a=b`, [['sha512', long]]],
    [
      `sha384-${middle} sha256-${short}`,
      [
        ['sha384', middle],
        ['sha256', short],
      ],
    ],
  ])('%s', (text, hashes) => {
    expect(readSri(text)?.map(({ algorithm, value }) => [algorithm, value])).toEqual(hashes);
  });

  test.each([
    '',
    'sha384',
    `sha384-${short}`,
    `sha1-${'A'.repeat(27)}=`,
    `SHA384-${middle}`,
    `sha384-${middle}-`,
    `sha384-${middle} x`,
    `sha384-${middle} `.repeat(100),
  ])('%.40s is none', (text) => {
    expect(readSri(text)).toBeUndefined();
  });
});
