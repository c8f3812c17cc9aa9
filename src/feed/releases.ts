import {
  dateOfDay,
  dayNumber,
  type Instant,
  instantAtOffset,
  type LocalDate,
  type LocalDateTime,
  weekdayIndex,
  writeDate,
} from './instant.ts';
import { type Slot, slotOn, slotsOn } from './schedule.ts';
import { weekdayOf } from './weekday.ts';
import { instantToLocal, localToInstant } from './zone.ts';

/** A moment at which the schedule of a show has an episode come out. */
export interface Release {
  /** On the calendar of the show. */
  readonly date: LocalDate;
  readonly instant: Instant;
  /** How an author writes it in front matter: a day alone where the schedule says the rest. */
  readonly written: string;
}

/** A show's rhythm, and what it counts from. */
export interface Rhythm {
  readonly schedule: readonly Slot[];
  /** IANA name; without one, days are those of UTC. */
  readonly zone: string | undefined;
  /** When the last episode of the schedule came out: every second week is counted from it. */
  readonly last?: Instant | undefined;
}

/** The first release of a schedule after a moment; nothing when the schedule has ended. */
export function nextRelease(rhythm: Rhythm, after: Instant): Release | undefined {
  const start = dayNumber(instantToLocal(after, rhythm.zone ?? 'UTC'));
  for (let day = start; day <= lastDay; day++) {
    const found = releasesOn(rhythm, dateOfDay(day), dateOfDay(start)).find(({ instant }) => instant > after);
    if (found) return found;
  }
  return undefined;
}

/** The last release of a schedule up to a moment; nothing when the schedule begins later. */
export function lastRelease(rhythm: Rhythm, until: Instant): Release | undefined {
  const start = dayNumber(instantToLocal(until, rhythm.zone ?? 'UTC'));
  for (let day = start; day >= firstDay; day--) {
    const found = releasesOn(rhythm, dateOfDay(day), dateOfDay(day)).findLast(
      ({ instant }) => instant <= until,
    );
    if (found) return found;
  }
  return undefined;
}

/** The calendar of dates that can be written: 1990 to 2100. */
const firstDay = dayNumber({ year: 1990, month: 1, day: 1 });
const lastDay = dayNumber({ year: 2100, month: 12, day: 31 });

/** The releases of one day, in their order: of the slots that hold then, as for the date of an episode. */
function releasesOn({ schedule, zone, last }: Rhythm, date: LocalDate, begin: LocalDate): Release[] {
  const usual = slotOn(schedule, date);
  if (!usual) return [];
  return slotsOn(schedule, date)
    .filter((slot) => isReleaseDay(slot, date, anchorOf(slot, last, zone, begin)))
    .map((slot) => releaseAt({ ...date, ...timeOf(slot) }, zone ?? 'UTC', timeOf(usual)))
    .sort((a, b) => a.instant - b.instant)
    .filter(({ instant }, index, all) => all[index - 1]?.instant !== instant);
}

function timeOf({ time }: Slot): { hour: number; minute: number; second: number } {
  return { hour: time?.hour ?? 0, minute: time?.minute ?? 0, second: 0 };
}

/** The day that a slot counts its weeks and months from: one on which it had, or will have, an episode. */
function anchorOf(
  slot: Slot,
  last: Instant | undefined,
  zone: string | undefined,
  begin: LocalDate,
): LocalDate {
  const lastDate = last === undefined ? undefined : instantToLocal(last, zone ?? 'UTC');
  const holds = lastDate && (!slot.from || dayNumber(slot.from) <= dayNumber(lastDate));
  if (holds && slot.every?.unit === 'day') return lastDate;
  const day = holds ? dayNumber(lastDate) - weekdayIndex(lastDate) : dayNumber(slot.from ?? begin);
  if (slot.every?.unit === 'day') return dateOfDay(day);
  const inMonth = holds && slot.every?.unit === 'month' && slot.days.includes(weekdayOf(lastDate));
  if (inMonth) return lastDate;
  return [0, 1, 2, 3, 4, 5, 6]
    .map((step) => dateOfDay(day + step))
    .find((date) => slot.days.includes(weekdayOf(date)))!;
}

function isReleaseDay(slot: Slot, date: LocalDate, anchor: LocalDate): boolean {
  const { count, unit } = slot.every ?? { count: 1, unit: 'week' };
  if (unit === 'day') return (dayNumber(date) - dayNumber(anchor)) % count === 0;
  if (!slot.days.includes(weekdayOf(date))) return false;
  if (unit === 'week') return (mondayOf(date) - mondayOf(anchor)) % (7 * count) === 0;
  const months = 12 * (date.year - anchor.year) + date.month - anchor.month;
  return months % count === 0 && weekdayOf(date) === weekdayOf(anchor) && isSameWeekOfMonth(date, anchor);
}

function mondayOf(date: LocalDate): number {
  return dayNumber(date) - weekdayIndex(date);
}

/** The second Sunday is the second Sunday; a fifth one is the last, which every month has. */
function isSameWeekOfMonth(date: LocalDate, anchor: LocalDate): boolean {
  const week = Math.ceil(anchor.day / 7);
  if (week < 5) return Math.ceil(date.day / 7) === week;
  return dateOfDay(dayNumber(date) + 7).month !== date.month;
}

function releaseAt(
  local: LocalDateTime,
  zone: string,
  usual: { readonly hour: number; readonly minute: number },
): Release {
  const { year, month, day } = local;
  const date = { year, month, day };
  const meaning = localToInstant(local, zone);
  if (meaning.kind === 'unique') {
    const isUsual = local.hour === usual.hour && local.minute === usual.minute;
    const written = isUsual ? writeDate(date) : `${writeDate(date)} ${clockOf(local)}`;
    return { date, instant: meaning.instant, written };
  }
  if (meaning.kind === 'gap') {
    const moved = instantToLocal(meaning.after, zone);
    return { date, instant: meaning.after, written: `${writeDate(moved)} ${clockOf(moved)}` };
  }
  const offset = Math.round((instantAtOffset(local, 0) - meaning.earlier) / 60);
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const written = `${writeDate(date)}T${clockOf(local)}${sign}${two(hours)}:${two(minutes)}`;
  return { date, instant: meaning.earlier, written };
}

function clockOf({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${two(hour)}:${two(minute)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
