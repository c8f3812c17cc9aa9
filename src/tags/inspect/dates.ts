import { type Instant, readRfc2822, writeRfc2822 } from '../../feed/instant.ts';
import { type Fault, fault } from './fault.ts';

const present =
  /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d\d?) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? (?:[+-]?\d\d[03]0|UT|GMT|[ECMP][SD]T|Z)$/;
const former =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\s*,\s*)?\d\d?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s+\d\d(?:\d\d)?\s+\d\d:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|ut|gmt|[ecmp][sd]t|[a-ik-z])?$/;

const form = 'Write it as `Sun, 01 Mar 2026 06:00:00 +0000`.';
const aDay = 24 * 60 * 60;
const tenMinutes = 10 * 60;

/** The rule of dates that cannot be, or not yet. */
const implausible = 'xml-value-date-implausible';

/** What is wrong with a date of RSS: RFC 822 with years of four digits. `now` is the present, if it is known. */
export function rfc822Faults(text: string, now: Instant | undefined): readonly Fault[] {
  const read = readRfc2822(text);
  const remarks: readonly string[] = read.ok ? read.remarks : [];
  const zone = !remarks.includes('iso') && remarks.some((remark) => zoneRemarks.has(remark));
  const found = rfc822Fault(text, read.ok ? read.value : undefined, now);
  const faults = found ? [zone ? { ...found, unless: 'ep-pubdate-zone' } : found] : [];
  return zone
    ? [
        ...faults,
        fault(
          'ep-pubdate-zone',
          'does not say its time zone in a way that all readers know',
          read.ok ? `If that is what is meant, write \`${writeRfc2822(read.value)}\`.` : form,
        ),
      ]
    : faults;
}

const zoneRemarks: ReadonlySet<string> = new Set([
  'zone-missing',
  'zone-unstated',
  'zone-name',
  'zone-unknown',
]);

function rfc822Fault(
  text: string,
  instant: Instant | undefined,
  now: Instant | undefined,
): Fault | undefined {
  const own = instant === undefined ? {} : ({ isOwn: true } as const);
  const parts = present.exec(text);
  if (!parts) {
    const bare = withoutComments(text).trim().toLowerCase();
    return former.test(bare)
      ? fault(
          'xml-value-date-form',
          'is written in a form that readers understand differently',
          instant === undefined ? form : `Write \`${writeRfc2822(instant)}\`.`,
        )
      : { ...fault('xml-value-date', 'is not a date of RSS', form), ...own };
  }
  const [, weekday, day, month, year] = parts;
  const date = [Number(year), monthNames.indexOf(month!) + 1, Number(day)] as const;
  if (!isDay(...date)) return fault('xml-value-date', 'is not in the calendar');
  const right = weekdayOf(...date);
  if (weekday !== undefined && date[0] > 1900 && right !== weekday) {
    const help = `It was a ${longName(right)}; or leave the weekday out.`;
    const wrong = fault('ep-pubdate-weekday', 'names the wrong weekday', help);
    return instant === undefined ? { ...wrong, unread: true } : wrong;
  }
  if (date[0] < 1990) return fault(implausible, 'lies before there were feeds');
  if (instant === undefined) return fault(implausible, 'has a time or a zone that cannot be', form);
  return now !== undefined && instant > now + tenMinutes ? stillToCome : undefined;
}

/** A date ahead; of an episode, another rule says so. */
const stillToCome: Fault = { ...fault(implausible, 'is still to come'), isOwn: true };

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const longName = (short: string): string => weekdayNames.find((name) => name.startsWith(short))!;

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days && year > 0;
}

/** The weekday of a day of the Gregorian calendar, by the formula of Zeller. */
function weekdayOf(year: number, month: number, day: number): string {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const century = Math.floor(y / 100);
  const rest = y % 100;
  const index =
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      rest +
      Math.floor(rest / 4) +
      Math.floor(century / 4) +
      5 * century) %
    7;
  return weekdayNames[(index + 6) % 7]!.slice(0, 3);
}

function withoutComments(text: string): string {
  let before = '';
  let after = text.slice(0, 200).replace(/\\./g, '');
  while (before !== after) {
    before = after;
    after = after.replace(/\([^()]*\)/g, ' ');
  }
  return after;
}

const iso = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d*)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
const w3cdtf = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d*)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d*)?(?:Z|[+-]\d\d:\d\d)$/;
const forms = { iso8601: iso, 'iso8601-any': iso, 'iso8601-stream': iso, w3cdtf, rfc3339 } as const;
/** A time whose offset has no colon, as in the examples of the podcast namespace. */
const bareOffset = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d*)?)?[+-]\d\d)(\d\d)$/;

/** What is wrong with a date of ISO 8601 in one of its profiles. */
export function isoFault(
  text: string,
  kind: keyof typeof forms,
  now: Instant | undefined,
): Fault | undefined {
  const rule = 'xml-value-date';
  const [, before, minutes] = (kind === 'iso8601-stream' && bareOffset.exec(text)) || [];
  if (before !== undefined) {
    const right = `${before}:${minutes}`;
    const colon = fault(rule, 'has no colon in its offset', `Write it as \`${right}\`.`);
    return isoFault(right, kind, now) ?? { ...colon, severity: 'warning' };
  }
  if (!forms[kind].test(text))
    return fault(rule, 'is not a date of this form', 'Write it as `2026-03-01T06:00:00Z`.');
  const [date = '', time] = text.split('T');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (!isDay(year, month, day)) return fault(rule, 'is not in the calendar');
  const [hour = 0, minute = 0, second = 0] = (time ?? '').split(/[Z+-]/, 1)[0]!.split(':').map(Number);
  if (hour > 23 || minute > 60 || second > 60) return fault(rule, 'has a time that no clock shows');
  if (kind === 'iso8601-any' || kind === 'iso8601-stream') return undefined;
  if (text < '1990-01-01') return fault(implausible, 'lies before there were feeds');
  const instant = readRfc2822(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
  return now !== undefined && instant.ok && instant.value > now + aDay ? stillToCome : undefined;
}
