import { notUnderstood, type Read, understood } from './read.ts';

/** A moment: whole seconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A day of the Gregorian calendar; month and day count from 1. */
export interface LocalDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A time of day on a wall clock, 00:00:00 to 23:59:59. */
export interface LocalTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What calendar and clock show in some time zone. */
export interface LocalDateTime extends LocalDate, LocalTime {}

export type DateProblem =
  /** Not written in the expected form. */
  | 'format'
  /** The year is not one of 1990 to 2100. */
  | 'range'
  /** A day the calendar does not have, such as 31 February. */
  | 'calendar'
  /** A time the clock does not show, such as 25:00 or second 60. */
  | 'time'
  /** An offset from UTC that cannot be, such as +25:00. */
  | 'offset';

export type Rfc2822Remark =
  | 'weekday-wrong'
  /** The weekday is no English one. */
  | 'weekday-unknown'
  /** A weekday or month written out: `Sunday`, `March`. */
  | 'name-long'
  | 'year-short'
  | 'seconds-missing'
  /** No zone; read as UTC. */
  | 'zone-missing'
  /** `-0000`, which says that the zone is not known; read as UTC. */
  | 'zone-unstated'
  /** A US name or `Z`: legal when reading, not to be written. */
  | 'zone-obsolete'
  /** A name with a known meaning that RFC 2822 does not have: `UTC`, `CEST`. */
  | 'zone-name'
  /** A name without a known meaning; read as UTC, as RFC 2822 section 4.3 asks. */
  | 'zone-unknown'
  /** `+01:00` in place of `+0100`. */
  | 'zone-colon'
  /** Not RFC 2822 at all but ISO 8601. */
  | 'iso';

/** A date as an author writes it: a day, a time in a zone still to be known, or an instant. */
export type DateReading =
  | ({ readonly kind: 'date' } & LocalDate)
  | ({ readonly kind: 'local' } & LocalDateTime)
  | ({ readonly kind: 'instant'; readonly instant: Instant } & LocalDateTime);

const firstYear = 1990;
const lastYear = 2100;
const aMinute = 60;
const anHour = 60 * aMinute;
const aDay = 24 * anHour;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const longWeekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths =
  'January February March April May June July August September October November December'.split(' ');

/** The date form of RSS, in UTC: `Sun, 01 Mar 2026 06:00:00 +0000`. */
export function writeRfc2822(instant: Instant): string {
  const at = localAtOffset(instant, 0);
  const weekday = weekdays[weekdayIndex(at)];
  return `${weekday}, ${two(at.day)} ${months[at.month - 1]} ${four(at.year)} ${clock(at)} +0000`;
}

/** ISO 8601 in UTC with whole seconds: `2026-03-01T06:00:00Z`. */
export function writeIso(instant: Instant): string {
  const at = localAtOffset(instant, 0);
  return `${writeDate(at)}T${clock(at)}Z`;
}

/** `2026-03-01`. */
export function writeDate(date: LocalDate): string {
  return `${four(date.year)}-${two(date.month)}-${two(date.day)}`;
}

/**
 * Reads the `pubDate` of a feed: RFC 2822 with its obsolete forms, and what feeds in the wild hold instead
 * as far as it has one meaning. Everything that should not be written so is remarked on.
 */
export function readRfc2822(text: string): Read<Instant, DateProblem, Rfc2822Remark> {
  if (text.length > 128) return notUnderstood('format');
  const written = withoutComment(text.trim());
  if (/^\d{4}-/.test(written)) return readIsoAsInstant(written);

  const remarks: Rfc2822Remark[] = [];
  const words = written.split(/[\s,]+/);
  const weekday = /^\p{L}{1,12}\.?$/u.test(words[0]!) ? words.shift() : undefined;
  const [dayWord = '', monthWord = '', yearWord = '', timeWord = '', zoneWord, ...rest] = words;
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?([+-][\d:]{1,6})?$/.exec(timeWord);
  const month = placeInYear(monthWord);
  const wellFormed = /^\d{1,2}$/.test(dayWord) && month > 0 && /^\d{2,4}$/.test(yearWord) && time;
  if (!wellFormed || rest.length > 0 || (time[4] !== undefined && zoneWord !== undefined)) {
    return notUnderstood('format');
  }
  if (monthWord.length > 3) remarks.push('name-long');
  if (yearWord.length < 4) remarks.push('year-short');
  if (time[3] === undefined) remarks.push('seconds-missing');
  const local = {
    year: fullYear(yearWord),
    month,
    day: Number(dayWord),
    hour: Number(time[1]),
    minute: Number(time[2]),
    second: Number(time[3] ?? 0),
  };
  const problem = problemOf(local);
  if (problem) return notUnderstood(problem);

  const zone = readZoneOfFeed(time[4] ?? zoneWord);
  if (zone === undefined) return notUnderstood('offset');
  if (zone.remark) remarks.push(zone.remark);
  if (weekday !== undefined) remarks.push(...weekdayRemarks(weekday, local));
  return understood(instantAtOffset(local, zone.offset), remarks);
}

/**
 * Reads the date of front matter: `2026-03-01`, `2026-03-01 06:00`, `2026-03-01T06:00:00.000+01:00` and the
 * forms between. Fractions of a second are dropped and remarked on.
 */
export function readLocalOrInstant(text: string): Read<DateReading, DateProblem, 'fraction'> {
  const form =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/;
  const found = text.length > 64 ? null : form.exec(text.trim());
  if (!found) return notUnderstood('format');
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const time = { hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0) };
  const local = { ...date, ...time };
  const problem = problemOf(local);
  if (problem) return notUnderstood(problem);
  const remarks: 'fraction'[] = fraction === undefined ? [] : ['fraction'];
  if (hour === undefined) return understood({ kind: 'date', ...date });
  if (zone === undefined) return understood({ kind: 'local', ...local }, remarks);
  const offset = zone === 'Z' ? 0 : readOffset(zone);
  if (offset === undefined) return notUnderstood('offset');
  return understood({ kind: 'instant', instant: instantAtOffset(local, offset), ...local }, remarks);
}

/** The instant at which clocks that are `offset` seconds ahead of UTC show `local`. */
export function instantAtOffset(local: LocalDateTime, offset: number): Instant {
  return dayNumber(local) * aDay + local.hour * anHour + local.minute * aMinute + local.second - offset;
}

/** What clocks that are `offset` seconds ahead of UTC show at an instant. */
export function localAtOffset(instant: Instant, offset: number): LocalDateTime {
  const date = new Date((instant + offset) * 1000);
  return {
    ...dateOf(date),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Days since 1970-01-01; two dates compare as their numbers do. For years from 100 on. */
export function dayNumber(date: LocalDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / (aDay * 1000);
}

/** The date so many days after 1970-01-01. */
export function dateOfDay(number: number): LocalDate {
  return dateOf(new Date(number * aDay * 1000));
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(date: LocalDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

function dateOf(date: Date): LocalDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function problemOf(local: LocalDateTime): DateProblem | undefined {
  if (local.year < firstYear || local.year > lastYear) return 'range';
  const back = dateOfDay(dayNumber(local));
  if (back.month !== local.month || back.day !== local.day) return 'calendar';
  if (local.hour > 23 || local.minute > 59 || local.second > 59) return 'time';
  return undefined;
}

function readIsoAsInstant(text: string): Read<Instant, DateProblem, Rfc2822Remark> {
  const read = readLocalOrInstant(text);
  if (!read.ok) return read;
  const written = read.value;
  if (written.kind === 'instant') return understood(written.instant, ['iso']);
  const local = { hour: 0, minute: 0, second: 0, ...written };
  return understood(instantAtOffset(local, 0), ['iso', 'zone-missing']);
}

/** A comment in brackets at the end says nothing: `+0100 (CET)`. */
function withoutComment(text: string): string {
  const start = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return start < 0 ? text : text.slice(0, start).trim();
}

/** 1 to 12 for an English month name, short or long, in any case; 0 for anything else. */
function placeInYear(word: string): number {
  return placeIn(months, word) + 1 || placeIn(longMonths, word) + 1;
}

function placeIn(names: readonly string[], word: string): number {
  const wanted = word.toLowerCase();
  return names.findIndex((name) => name.toLowerCase() === wanted);
}

/** RFC 2822 section 4.3: two digits below 50 are of this century, other short years of the last. */
function fullYear(word: string): number {
  const year = Number(word);
  if (word.length === 4) return year;
  return word.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function weekdayRemarks(word: string, date: LocalDate): Rfc2822Remark[] {
  const short = placeIn(weekdays, word);
  const named = short < 0 ? placeIn(longWeekdays, word) : short;
  if (named < 0) return ['weekday-unknown'];
  const remarks: Rfc2822Remark[] = short < 0 ? ['name-long'] : [];
  if (named !== weekdayIndex(date)) remarks.push('weekday-wrong');
  return remarks;
}

/** Hours ahead of UTC; RFC 2822 section 4.3. */
const obsoleteZones = new Map(
  Object.entries({ Z: 0, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 }),
);
/** Hours ahead of UTC of names that have one meaning in practice. */
const otherZones = new Map(
  Object.entries({ UTC: 0, WET: 0, WEST: 1, BST: 1, CET: 1, CEST: 2, MEZ: 1, MESZ: 2, EET: 2, EEST: 3 }),
);

function readZoneOfFeed(
  word: string | undefined,
): { readonly offset: number; readonly remark?: Rfc2822Remark } | undefined {
  if (word === undefined) return { offset: 0, remark: 'zone-missing' };
  if (word === '-0000') return { offset: 0, remark: 'zone-unstated' };
  const name = word.toUpperCase();
  if (name === 'GMT' || name === 'UT') return { offset: 0 };
  const obsolete = obsoleteZones.get(name);
  if (obsolete !== undefined) return { offset: obsolete * anHour, remark: 'zone-obsolete' };
  const other = otherZones.get(name);
  if (other !== undefined) return { offset: other * anHour, remark: 'zone-name' };
  const numeric = /^(GMT|UTC)?([+-].*)$/.exec(name);
  if (!numeric) return { offset: 0, remark: 'zone-unknown' };
  const offset = readOffset(numeric[2]!);
  if (offset === undefined) return undefined;
  if (numeric[1] !== undefined) return { offset, remark: 'zone-name' };
  return numeric[2]!.includes(':') ? { offset, remark: 'zone-colon' } : { offset };
}

/** Seconds ahead of UTC of `+hhmm` or `+hh:mm`; the clocks furthest from UTC are 14 hours ahead. */
function readOffset(text: string): number | undefined {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (!found) return undefined;
  const size = Number(found[2]) * anHour + Number(found[3]) * aMinute;
  if (Number(found[3]) > 59 || size > 14 * anHour) return undefined;
  return found[1] === '-' ? 0 - size : size;
}

function clock(time: LocalTime): string {
  return `${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function four(number: number): string {
  return String(number).padStart(4, '0');
}
