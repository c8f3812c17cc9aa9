import type { Coordinates } from './location.ts';

/** South, west, north and east of a country in whole degrees, its islands with it; west is greater across the date line. */
type Bounds = readonly [south: number, west: number, north: number, east: number];

const bounds: ReadonlyMap<string, Bounds> = new Map<string, Bounds>([
  ['AE', [22, 51, 27, 57]],
  ['AR', [-56, -74, -21, -53]],
  ['AT', [46, 9, 50, 18]],
  ['AU', [-55, 96, -9, 160]],
  ['BD', [20, 88, 27, 93]],
  ['BE', [49, 2, 52, 7]],
  ['BG', [41, 22, 45, 29]],
  ['BR', [-34, -74, 6, -28]],
  ['CA', [41, -142, 84, -52]],
  ['CH', [45, 5, 48, 11]],
  ['CL', [-57, -110, -17, -66]],
  ['CN', [17, 73, 54, 136]],
  ['CO', [-5, -82, 14, -66]],
  ['CR', [5, -88, 12, -82]],
  ['CZ', [48, 12, 52, 19]],
  ['DE', [47, 5, 56, 16]],
  ['DK', [54, 7, 58, 16]],
  ['EC', [-6, -92, 2, -75]],
  ['EE', [57, 21, 60, 29]],
  ['EG', [21, 24, 32, 37]],
  ['ES', [27, -19, 44, 5]],
  ['FI', [59, 19, 71, 32]],
  ['GB', [49, -14, 61, 2]],
  ['GH', [4, -4, 12, 2]],
  ['GR', [34, 19, 42, 30]],
  ['HK', [22, 113, 23, 115]],
  ['HR', [42, 13, 47, 20]],
  ['HU', [45, 16, 49, 23]],
  ['ID', [-12, 94, 7, 142]],
  ['IE', [51, -11, 56, -5]],
  ['IL', [29, 34, 34, 36]],
  ['IN', [6, 68, 36, 98]],
  ['IS', [63, -25, 67, -13]],
  ['IT', [35, 6, 48, 19]],
  ['JP', [20, 122, 46, 154]],
  ['KE', [-5, 33, 6, 42]],
  ['KR', [32, 124, 39, 132]],
  ['LI', [47, 9, 48, 10]],
  ['LT', [53, 20, 57, 27]],
  ['LU', [49, 5, 51, 7]],
  ['LV', [55, 20, 59, 29]],
  ['MX', [14, -119, 33, -86]],
  ['MY', [0, 99, 8, 120]],
  ['NG', [4, 2, 14, 15]],
  ['NZ', [-53, 165, -28, -175]],
  ['PE', [-19, -82, 1, -68]],
  ['PH', [4, 116, 22, 127]],
  ['PK', [23, 60, 38, 78]],
  ['PL', [49, 14, 55, 25]],
  ['PT', [30, -32, 43, -6]],
  ['RO', [43, 20, 49, 30]],
  ['RS', [42, 18, 47, 23]],
  ['SE', [55, 10, 70, 25]],
  ['SG', [1, 103, 2, 105]],
  ['SI', [45, 13, 47, 17]],
  ['SK', [47, 16, 50, 23]],
  ['TH', [5, 97, 21, 106]],
  ['TR', [35, 25, 43, 45]],
  ['TW', [20, 116, 27, 123]],
  ['UA', [44, 22, 53, 41]],
  ['US', [18, 172, 72, -66]],
  ['UY', [-36, -59, -30, -53]],
  ['VN', [8, 102, 24, 110]],
  ['ZA', [-47, 16, -22, 38]],
]);

/** Degrees by which a place may lie outside before it is far outside: borders are not drawn here. */
const leeway = 2;

/**
 * Says whether coordinates lie far outside of a country. Nothing of a country whose bounds are not known: those with
 * parts all over the world, and those that few shows come from.
 */
export function isFarOutside({ latitude, longitude }: Coordinates, country: string): boolean | undefined {
  const found = bounds.get(country);
  if (!found) return undefined;
  const [south, west, north, east] = found;
  const isBetween =
    west <= east
      ? longitude >= west - leeway && longitude <= east + leeway
      : longitude >= west - leeway || longitude <= east + leeway;
  return latitude < south - leeway || latitude > north + leeway || !isBetween;
}

/** The same place with a sign turned, or the two numbers exchanged, where that lies in the country. */
export function nearestMeant({ latitude, longitude }: Coordinates, country: string): Coordinates | undefined {
  const others = [
    { latitude, longitude: -longitude },
    { latitude: -latitude, longitude },
    { latitude: -latitude, longitude: -longitude },
    { latitude: longitude, longitude: latitude },
  ];
  return others.find((other) => Math.abs(other.latitude) <= 90 && isFarOutside(other, country) === false);
}
