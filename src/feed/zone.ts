import { Temporal } from 'temporal-polyfill';
import { nearest } from '../text/suggest.ts';
import { type Instant, instantAtOffset, type LocalDateTime, localAtOffset } from './instant.ts';
import { type Weekday, weekdayOf } from './weekday.ts';
import { zoneNames } from './zone-names.ts';

/** What a wall-clock time means in a zone. */
export type LocalMeaning =
  | { readonly kind: 'unique'; readonly instant: Instant }
  /** The clocks jump over it. `before` and `after` show it moved back and on by the length of the jump. */
  | { readonly kind: 'gap'; readonly before: Instant; readonly after: Instant }
  /** The clocks show it twice. */
  | { readonly kind: 'fold'; readonly earlier: Instant; readonly later: Instant };

/**
 * Is this a zone of the IANA database, in any case? Offsets such as `+01:00` are none: they know nothing of
 * daylight saving time.
 */
export function zoneExists(name: string): boolean {
  // Temporal would also take a whole timestamp and use the zone in it.
  if (name.length > 64 || !/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(name)) return false;
  try {
    new Temporal.ZonedDateTime(0n, name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The zone that was most probably meant: by an abbreviation (`MEZ`), a city or country (`Vienna`), or a misspelt
 * name.
 */
export function nearestZone(name: string): string | undefined {
  const written = name.trim().toLowerCase();
  if (written === '' || written.length > 64) return undefined;
  const known = zoneNames.get(written);
  if (known) return known;
  const all = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const city = written.replace(/[ _]+/g, '_');
  const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
  return all.find((zone) => cityOf(zone) === city) ?? nearest(written.replaceAll(' ', '_'), all);
}

/** Clocks that never change, which are often written for a place where they do, and the zone of that place. */
const fixed: ReadonlyMap<string, string> = new Map([
  ['EST', 'America/New_York'],
  ['MST', 'America/Denver'],
  ['GMT', 'Europe/London'],
]);

/**
 * The zone that was most probably meant by one without daylight saving time: `EST` for New York. `Etc/GMT+1`
 * gives nothing but its sign, which is the wrong way round.
 */
export function fixedZone(name: string): { readonly suggestion?: string } | undefined {
  const suggestion = fixed.get(name.toUpperCase());
  if (suggestion) return { suggestion };
  return /^(?:Etc\/)?GMT[+-]?[1-9]\d?$/i.test(name) ? {} : undefined;
}

/** The instant at which clocks in a zone show `local`. A zone that does not exist counts as UTC. */
export function localToInstant(local: LocalDateTime, zone: string): LocalMeaning {
  const asUtc = instantAtOffset(local, 0);
  const offsetBefore = offsetAt(asUtc - day, zone);
  const offsetAfter = offsetAt(asUtc + day, zone);
  const withBefore = asUtc - offsetBefore;
  const withAfter = asUtc - offsetAfter;
  if (offsetBefore === offsetAfter) return { kind: 'unique', instant: withBefore };
  const beforeHolds = offsetAt(withBefore, zone) === offsetBefore;
  const afterHolds = offsetAt(withAfter, zone) === offsetAfter;
  if (beforeHolds && afterHolds) return { kind: 'fold', earlier: withBefore, later: withAfter };
  if (beforeHolds) return { kind: 'unique', instant: withBefore };
  if (afterHolds) return { kind: 'unique', instant: withAfter };
  return { kind: 'gap', before: withAfter, after: withBefore };
}

/** What clocks in a zone show at an instant. A zone that does not exist counts as UTC. */
export function instantToLocal(
  instant: Instant,
  zone: string,
): LocalDateTime & { readonly weekday: Weekday } {
  const local = localAtOffset(instant, offsetAt(instant, zone));
  return { ...local, weekday: weekdayOf(local) };
}

/** The weekday in a zone at an instant. A zone that does not exist counts as UTC. */
export function weekdayIn(instant: Instant, zone: string): Weekday {
  return instantToLocal(instant, zone).weekday;
}

const day = 86_400;

/** A time in which a zone keeps its offset, in seconds: from `start`, up to but without `end`. */
interface Period {
  readonly start: Instant;
  readonly end: Instant;
  readonly offset: number;
}

/**
 * The periods met so far, newest use first: asking Temporal takes about 10 µs, and the dates of a show fall
 * into a few periods.
 */
const periodsOf = new Map<string, Period[]>();
const zonesRemembered = 32;

/** Instants beyond the years 1900 and 2199 have the offset of the nearest of these. */
const firstInstant = Date.UTC(1900, 0) / 1000;
const lastInstant = Date.UTC(2200, 0) / 1000 - 1;

function offsetAt(moment: Instant, zone: string): number {
  const instant = Math.min(Math.max(Math.floor(moment), firstInstant), lastInstant);
  let periods = periodsOf.get(zone);
  if (!periods) {
    if (periodsOf.size >= zonesRemembered) periodsOf.clear();
    periods = [];
    periodsOf.set(zone, periods);
  }
  const place = periods.findIndex((period) => period.start <= instant && instant < period.end);
  if (place === 0) return periods[0]!.offset;
  const period = place > 0 ? periods.splice(place, 1)[0]! : periodAt(instant, zone);
  periods.unshift(period);
  return period.offset;
}

function periodAt(instant: Instant, zone: string): Period {
  if (!zoneExists(zone)) return { start: -Infinity, end: Infinity, offset: 0 };
  const at = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
  const start = at.add({ seconds: 1 }).getTimeZoneTransition('previous');
  const end = at.getTimeZoneTransition('next');
  return {
    start: start ? start.epochMilliseconds / 1000 : -Infinity,
    end: end ? end.epochMilliseconds / 1000 : Infinity,
    offset: at.offsetNanoseconds / 1e9,
  };
}
