import { expect, test } from 'vitest';
import { isFarOutside, nearestMeant } from '../../src/feed/country-bounds.ts';

/** A town in each country, most often at its edge. */
const towns: readonly [country: string, town: string, latitude: number, longitude: number][] = [
  ['AE', 'Abu Dhabi', 24.45, 54.38],
  ['AR', 'Ushuaia', -54.8, -68.3],
  ['AT', 'Vienna', 48.21, 16.37],
  ['AU', 'Perth', -31.95, 115.86],
  ['BD', 'Dhaka', 23.81, 90.41],
  ['BE', 'Brussels', 50.85, 4.35],
  ['BG', 'Varna', 43.21, 27.91],
  ['BR', 'Recife', -8.05, -34.88],
  ['CA', 'Whitehorse', 60.72, -135.06],
  ['CH', 'Geneva', 46.2, 6.15],
  ['CL', 'Punta Arenas', -53.16, -70.91],
  ['CN', 'Harbin', 45.8, 126.53],
  ['CO', 'Leticia', -4.2, -69.94],
  ['CR', 'San José', 9.93, -84.08],
  ['CZ', 'Ostrava', 49.82, 18.26],
  ['DE', 'Berlin', 52.52, 13.4],
  ['DK', 'Rønne', 55.1, 14.7],
  ['EC', 'Puerto Ayora', -0.74, -90.31],
  ['EE', 'Narva', 59.38, 28.19],
  ['EG', 'Cairo', 30.04, 31.24],
  ['ES', 'Las Palmas', 28.12, -15.44],
  ['FI', 'Rovaniemi', 66.5, 25.73],
  ['GB', 'Lerwick', 60.15, -1.15],
  ['GH', 'Accra', 5.6, -0.19],
  ['GR', 'Rhodes', 36.43, 28.22],
  ['HK', 'Hong Kong', 22.32, 114.17],
  ['HR', 'Dubrovnik', 42.65, 18.09],
  ['HU', 'Budapest', 47.5, 19.04],
  ['ID', 'Banda Aceh', 5.55, 95.32],
  ['IE', 'Dublin', 53.35, -6.26],
  ['IL', 'Eilat', 29.56, 34.95],
  ['IN', 'Chennai', 13.08, 80.27],
  ['IS', 'Reykjavík', 64.15, -21.94],
  ['IT', 'Palermo', 38.12, 13.36],
  ['JP', 'Naha', 26.21, 127.68],
  ['KE', 'Mombasa', -4.04, 39.67],
  ['KR', 'Jeju', 33.5, 126.53],
  ['LI', 'Vaduz', 47.14, 9.52],
  ['LT', 'Vilnius', 54.69, 25.28],
  ['LU', 'Luxembourg', 49.61, 6.13],
  ['LV', 'Riga', 56.95, 24.11],
  ['MX', 'Tijuana', 32.51, -117.04],
  ['MY', 'Kota Kinabalu', 5.98, 116.07],
  ['NG', 'Lagos', 6.52, 3.38],
  ['NZ', 'Auckland', -36.85, 174.76],
  ['PE', 'Lima', -12.05, -77.04],
  ['PH', 'Davao', 7.19, 125.46],
  ['PK', 'Karachi', 24.86, 67.0],
  ['PL', 'Gdańsk', 54.35, 18.65],
  ['PT', 'Ponta Delgada', 37.74, -25.67],
  ['RO', 'Constanța', 44.16, 28.63],
  ['RS', 'Belgrade', 44.79, 20.45],
  ['SE', 'Kiruna', 67.86, 20.23],
  ['SG', 'Singapore', 1.35, 103.82],
  ['SI', 'Ljubljana', 46.06, 14.51],
  ['SK', 'Košice', 48.72, 21.26],
  ['TH', 'Bangkok', 13.76, 100.5],
  ['TR', 'Istanbul', 41.01, 28.98],
  ['TW', 'Taipei', 25.03, 121.57],
  ['UA', 'Lviv', 49.84, 24.03],
  ['US', 'Honolulu', 21.31, -157.86],
  ['US', 'Adak', 51.88, -176.66],
  ['US', 'Miami', 25.76, -80.19],
  ['UY', 'Montevideo', -34.9, -56.16],
  ['VN', 'Hanoi', 21.03, 105.85],
  ['ZA', 'Cape Town', -33.92, 18.42],
];

test.each(towns)('%s: %s is in it', (country, _, latitude, longitude) => {
  expect(isFarOutside({ latitude, longitude }, country)).toBe(false);
});

test.each(towns)('%s: %s is not at the other end of the world', (country, _, latitude, longitude) => {
  expect(
    isFarOutside(
      { latitude: -latitude, longitude: longitude > 0 ? longitude - 180 : longitude + 180 },
      country,
    ),
  ).toBe(true);
});

test('nothing is said of a country without bounds', () => {
  expect(isFarOutside({ latitude: 0, longitude: 0 }, 'FR')).toBeUndefined();
});

test.each([
  [
    'a sign of the longitude',
    { latitude: 30.3, longitude: 97.7 },
    'US',
    { latitude: 30.3, longitude: -97.7 },
  ],
  [
    'a sign of the latitude',
    { latitude: 36.8, longitude: 174.8 },
    'NZ',
    { latitude: -36.8, longitude: 174.8 },
  ],
  ['both signs', { latitude: 54.8, longitude: 68.3 }, 'AR', { latitude: -54.8, longitude: -68.3 }],
  ['the two exchanged', { latitude: 16.4, longitude: 48.2 }, 'AT', { latitude: 48.2, longitude: 16.4 }],
  ['something else', { latitude: 0, longitude: 0 }, 'AT', undefined],
])('what was meant: %s', (_, written, country, meant) => {
  expect(nearestMeant(written, country)).toEqual(meant);
});
