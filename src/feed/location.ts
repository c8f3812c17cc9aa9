import { notUnderstood, type Read, understood } from './read.ts';

/** What a place can have to do with a show. */
export const locationRels = ['subject', 'creator'] as const;

export interface Coordinates {
  /** Degrees, north is positive. */
  readonly latitude: number;
  /** Degrees, east is positive. */
  readonly longitude: number;
}

export type CoordinatesProblem = 'format' | 'latitude' | 'longitude';

const number = '-?\\d{1,3}(?:\\.\\d{1,20})?';
const pair = new RegExp(`^(${number}), {0,2}(${number})$`);
const uri = new RegExp(
  `^geo:(${number}),(${number})(?:,-?\\d{1,8}(?:\\.\\d{1,20})?)?(?:;[a-z\\d-]{1,32}(?:=[\\w.~%:+-]{1,64})?){0,8}$`,
  'i',
);

/** Reads a `geo:` URI (RFC 5870), `geo:52.5200,13.4050`. */
export function readGeo(text: string): Read<Coordinates, CoordinatesProblem> {
  if (text.length > 1000) return notUnderstood('format');
  const bare = pair.exec(text);
  if (bare) return notUnderstood('format', { suggestion: `geo:${bare[1]},${bare[2]}` });
  const found = uri.exec(text);
  if (!found) return notUnderstood('format');
  const [latitude, longitude] = [Number(found[1]), Number(found[2])];
  if (Math.abs(latitude) > 90) return notUnderstood('latitude');
  if (Math.abs(longitude) > 180) return notUnderstood('longitude');
  return understood({ latitude, longitude });
}

/** Reads an OpenStreetMap object: `N`, `W` or `R` and its number, perhaps `#` and a revision. */
export function readOsm(text: string): Read<string, 'format'> {
  if (/^[NWR]\d{1,19}(?:#\d{1,10})?$/.test(text)) return understood(text);
  const other = /^(?:https:\/\/www\.openstreetmap\.org\/)?(n|w|r|node|way|relation)[/ ]?(\d{1,19})$/i.exec(
    text,
  );
  return notUnderstood('format', other ? { suggestion: `${other[1]![0]!.toUpperCase()}${other[2]}` } : {});
}

/** ISO 3166-1 alpha-2. */
const countries = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV ' +
    'BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ' +
    'ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE ' +
    'IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY ' +
    'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU ' +
    'NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM ' +
    'SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE ' +
    'VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);

/** What is written in place of a code. */
const mistaken = new Map([
  ['UK', 'GB'],
  ['EN', 'GB'],
  ['EL', 'GR'],
  ['USA', 'US'],
  ['GERMANY', 'DE'],
  ['DEUTSCHLAND', 'DE'],
  ['ÖSTERREICH', 'AT'],
  ['AUSTRIA', 'AT'],
]);

/** Reads a country code of two capitals (ISO 3166-1 alpha-2). */
export function readCountry(text: string): Read<string, 'unknown'> {
  if (countries.has(text)) return understood(text);
  const upper = text.length > 20 ? '' : text.toUpperCase();
  const suggestion = countries.has(upper) ? upper : mistaken.get(upper);
  return notUnderstood('unknown', { suggestion });
}
