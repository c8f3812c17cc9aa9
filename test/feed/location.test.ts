import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCountry, readGeo, readOsm } from '../../src/feed/location.ts';

describe('coordinates', () => {
  test.each([
    ['geo:52.5200,13.4050', 52.52, 13.405],
    ['geo:-90,180', -90, 180],
    ['geo:90,-180', 90, -180],
    ['geo:30.2672,-97.7431;u=1000', 30.2672, -97.7431],
    ['geo:48.2010,16.3695,183;crs=wgs84;u=10', 48.201, 16.3695],
    ['GEO:0,0', 0, 0],
  ])('%s', (text, latitude, longitude) => {
    expect(readGeo(text)).toEqual({ ok: true, value: { latitude, longitude }, remarks: [] });
  });

  test.each([
    ['52.5200,13.4050', 'format', 'geo:52.5200,13.4050'],
    ['52.5200, 13.4050', 'format', 'geo:52.5200,13.4050'],
    ['geo:90.1,0', 'latitude', undefined],
    ['geo:0,180.01', 'longitude', undefined],
    ['geo:52.5200', 'format', undefined],
    ['geo:52,5200,13,4050,1', 'format', undefined],
    ['geo:1e1,2', 'format', undefined],
    ['Berlin', 'format', undefined],
    ['', 'format', undefined],
  ])('%s is none', (text, problem, suggestion) => {
    expect(readGeo(text)).toMatchObject({ ok: false, problem });
    expect(readGeo(text)).toHaveProperty(
      ...((suggestion ? ['suggestion', suggestion] : ['ok', false]) as [string, unknown]),
    );
  });
});

test.each([
  ['R62422', true, undefined],
  ['N1#2', true, undefined],
  ['r62422', false, 'R62422'],
  ['way/12', false, 'W12'],
  ['https://www.openstreetmap.org/relation/62422', false, 'R62422'],
  ['62422', false, undefined],
])('OpenStreetMap object %s', (text, ok, suggestion) => {
  const read = readOsm(text);
  expect(read.ok).toBe(ok);
  expect(read.ok ? undefined : read.suggestion).toBe(suggestion);
});

test.each([
  ['DE', true, undefined],
  ['de', false, 'DE'],
  ['UK', false, 'GB'],
  ['XX', false, undefined],
])('country %s', (text, ok, suggestion) => {
  const read = readCountry(text);
  expect(read.ok).toBe(ok);
  expect(read.ok ? undefined : read.suggestion).toBe(suggestion);
});

test('any text is read without an exception', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(readGeo, readOsm, readCountry),
      (text, read) => {
        expect(typeof read(text).ok).toBe('boolean');
      },
    ),
  );
});
