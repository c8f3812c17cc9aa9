import { nearest } from '../text/suggest.ts';
import { dayNumber, type LocalDate, type LocalTime } from './instant.ts';
import { notUnderstood, type Read, understood } from './read.ts';
import { type Weekday, weekdayName, weekdayOf, weekdays } from './weekday.ts';

/** A stretch of a show's life with one publishing rhythm. */
export interface Slot {
  readonly days: readonly Weekday[];
  /** In the show's time zone. */
  readonly time?: Pick<LocalTime, 'hour' | 'minute'>;
  /** First day in force. */
  readonly from?: LocalDate;
  /** Last day in force. */
  readonly until?: LocalDate;
  /** Every week when absent. */
  readonly every?: Interval;
}

export interface Interval {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}

/**
 * The slots in force on a date. Of those that overlap, the one that stands later in the schedule holds, and with
 * it those of the same span: Mondays at six and Thursdays at seven are two slots that hold together.
 */
export function slotsOn(schedule: readonly Slot[], date: LocalDate): readonly Slot[] {
  const on = dayNumber(date);
  const inForce = schedule.filter(
    ({ from, until }) => (!from || dayNumber(from) <= on) && (!until || on <= dayNumber(until)),
  );
  return besides(inForce, inForce.at(-1));
}

/** The slot in force on a date: of several, the one whose day it is. */
export function slotOn(schedule: readonly Slot[], date: LocalDate): Slot | undefined {
  const slots = slotsOn(schedule, date);
  return slots.find(({ days }) => days.includes(weekdayOf(date))) ?? slots.at(-1);
}

/** The slots of a schedule that have the same span as one of them. */
export function besides(schedule: readonly Slot[], slot: Slot | undefined): readonly Slot[] {
  return slot ? schedule.filter((other) => spanOf(other) === spanOf(slot)) : [];
}

/** Slots that hold together as one with the days of all, where they recur equally; else the last of them. */
export function together(slots: readonly Slot[]): Slot | undefined {
  const last = slots.at(-1);
  const interval = ({ every }: Slot): string => (every ? `${every.count} ${every.unit}` : '1 week');
  if (!last || slots.some((slot) => interval(slot) !== interval(last))) return last;
  return { ...last, days: weekdays.filter((day) => slots.some(({ days }) => days.includes(day))) };
}

function spanOf({ from, until }: Slot): string {
  return `${from ? dayNumber(from) : ''}/${until ? dayNumber(until) : ''}`;
}

/**
 * The rhythm of a slot in words (German for languages that begin with `de`, else English) and as a rule of
 * RFC 5545. A monthly rhythm names no weekday: which Sunday of the month it is, the slot does not say.
 */
export function updateFrequencyOf(
  slot: Slot,
  language: string,
): { readonly text: string; readonly rrule: string } {
  const { count, unit } = slot.every ?? { count: 1, unit: 'week' };
  const days = weekdays.filter((day) => slot.days.includes(day));
  const german = /^de(?:-|$)/i.test(language);
  const daily = days.length === weekdays.length && unit === 'week' && count === 1;
  const onDays = unit === 'week' && !daily && days.length > 0;
  const words = german ? germanWords : englishWords;
  const rhythm = words.rhythm(count, daily ? 'day' : unit);
  const text = !onDays ? rhythm : count === 1 ? words.days(days) : words.both(rhythm, words.days(days));
  const rule = [
    `FREQ=${frequencies[daily ? 'day' : unit]}`,
    ...(count === 1 ? [] : [`INTERVAL=${count}`]),
    ...(onDays ? [`BYDAY=${days.join(',')}`] : []),
  ];
  return { text, rrule: rule.join(';') };
}

/** Reads a time of day, `6:00` or `06:00`. */
export function readTime(text: string): Read<{ hour: number; minute: number }, 'format' | 'range'> {
  const found = text.length > 16 ? null : /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  if (!found) return notUnderstood('format', { suggestion: likelyTime(text) });
  const time = { hour: Number(found[1]), minute: Number(found[2]) };
  return time.hour > 23 || time.minute > 59 ? notUnderstood('range') : understood(time);
}

/** `18:30` for `6:30 pm`, `18.30`, `18.30 Uhr`, `18h30`, `1830`, `18:30:00`. */
function likelyTime(text: string): string | undefined {
  const found =
    text.length > 16
      ? null
      : /^(\d{1,2})(?:[:.h ]?(\d{2})(?::00)?)? ?(h|uhr|am|pm|a\.m\.|p\.m\.)?$/i.exec(text.trim());
  if (!found) return undefined;
  const [, digits, minutes = '00', mark = ''] = found;
  const half = mark.toLowerCase().charAt(0);
  const isHalf = half === 'a' || half === 'p';
  const hour = isHalf ? (Number(digits) % 12) + (half === 'p' ? 12 : 0) : Number(digits);
  if (hour > 23 || Number(minutes) > 59 || (isHalf && Number(digits) > 12)) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** Reads how often a slot recurs: `week`, `2 weeks`, `2` (weeks), `month`, `2 Wochen`, `weekly`. */
export function readEvery(text: string): Read<Interval, 'format' | 'range'> {
  const written = text.trim().toLowerCase();
  const found = text.length > 32 ? null : /^(?:(\d{1,4}) ?)?(\p{L}{0,16})$/u.exec(written);
  const unit = found?.[2] === '' ? 'week' : units.get(found?.[2] ?? '');
  if (!found || found[0] === '' || !unit)
    return notUnderstood('format', { suggestion: likelyEvery(written) });
  const count = Number(found[1] ?? 1);
  return count < 1 || count > 99 ? notUnderstood('range') : understood({ count, unit });
}

/** What is said in words, and how it is written here. */
const intervals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '2 weeks': [
      ...['biweekly', 'bi-weekly', 'fortnightly', 'fortnight', 'every fortnight', 'every two weeks'],
      ...[
        'every second week',
        'every other week',
        'two weeks',
        'zweiwöchentlich',
        'alle zwei wochen',
        '14-täglich',
      ],
      ...['14-tägig', 'vierzehntäglich', 'jede zweite woche'],
    ],
    '2 days': ['every other day', 'every second day', 'jeden zweiten tag', 'alle zwei tage'],
    '3 weeks': ['every three weeks', 'alle drei wochen'],
    '2 months': ['bimonthly', 'bi-monthly', 'every two months', 'every other month', 'alle zwei monate'],
    '3 months': ['quarterly', 'every three months', 'vierteljährlich', 'alle drei monate'],
    '12 months': ['yearly', 'annually', 'every year', 'jährlich', '1 year'],
    day: ['every day', 'jeden tag'],
    week: ['every week', 'each week', 'jede woche', 'once a week'],
    month: ['every month', 'each month', 'jeden monat', 'once a month'],
  }).flatMap(([here, words]) => words.map((word) => [word, here] as const)),
);

function likelyEvery(written: string): string | undefined {
  const counted = /^(?:every|alle|each) (\d{1,2} \p{L}{1,16})$/u.exec(written)?.[1];
  if (counted !== undefined && readEvery(counted).ok) return counted;
  return intervals.get(written) ?? nearest(written, units.keys());
}

const frequencies = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' } as const;

const units = new Map<string, Interval['unit']>();
for (const word of ['day', 'days', 'daily', 'tag', 'tage', 'tagen', 'täglich']) units.set(word, 'day');
for (const word of ['week', 'weeks', 'weekly', 'woche', 'wochen', 'wöchentlich']) units.set(word, 'week');
for (const word of ['month', 'months', 'monthly', 'monat', 'monate', 'monaten', 'monatlich']) {
  units.set(word, 'month');
}

const englishNumbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const germanNumbers = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

const englishWords = {
  rhythm(count: number, unit: Interval['unit']): string {
    if (count === 1) return { day: 'Daily', week: 'Weekly', month: 'Monthly' }[unit];
    return `Every ${englishNumbers[count - 2] ?? count} ${unit}s`;
  },
  days(days: readonly Weekday[]): string {
    return enumerate(
      days.map((day) => weekdayName(day, 'en', 'adverb')),
      'and',
    );
  },
  both(rhythm: string, days: string): string {
    return `${rhythm} on ${days}`;
  },
};

const germanWords = {
  rhythm(count: number, unit: Interval['unit']): string {
    if (count === 1) return { day: 'Täglich', week: 'Wöchentlich', month: 'Monatlich' }[unit];
    const plural = { day: 'Tage', week: 'Wochen', month: 'Monate' }[unit];
    return `Alle ${germanNumbers[count - 2] ?? count} ${plural}`;
  },
  /** The first adverb is capitalised as a label, the others stand inside it. */
  days(days: readonly Weekday[]): string {
    const adverbs = days.map((day) => weekdayName(day, 'de', 'adverb'));
    return enumerate([adverbs[0]!, ...adverbs.slice(1).map((adverb) => adverb.toLowerCase())], 'und');
  },
  both(rhythm: string, days: string): string {
    return `${rhythm} ${days.toLowerCase()}`;
  },
};

function enumerate(words: readonly string[], and: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
