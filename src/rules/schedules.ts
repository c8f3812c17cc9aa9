import type { Show } from '../feed/feed.ts';
import { dayNumber, type LocalDate } from '../feed/instant.ts';
import type { Path } from '../feed/placed.ts';
import { type Slot, slotOn, slotsOn, together } from '../feed/schedule.ts';
import { type Weekday, weekdayName, weekdays } from '../feed/weekday.ts';

/** Where a value of a slot stands: a schedule of one slot need not be a list. */
export function slotPath(show: Show, slot: Slot, field: keyof Slot | 'day'): Path {
  const schedule = show.schedule ?? [];
  return schedule.length === 1 ? ['schedule', field] : ['schedule', schedule.indexOf(slot), field];
}

/** The most days that can lie between two releases of a slot. */
export function longestStep({ days, every = { count: 1, unit: 'week' } }: Slot): number {
  if (every.unit === 'day') return every.count;
  if (every.unit === 'month') return 31 * every.count;
  const places = weekdays.flatMap((day, index) => (days.includes(day) ? [index] : []));
  const steps = places.map((place, index) => (places[index + 1] ?? places[0]! + 7) - place);
  return Math.max(...steps) + 7 * (every.count - 1);
}

/** Days in which no slot is in force between two that follow each other: a pause that was announced. */
export function pauseBetween(before: Slot, after: Slot): number {
  if (!before.until || !after.from) return 0;
  return Math.max(0, dayNumber(after.from) - dayNumber(before.until) - 1);
}

/** The rhythm in force on a day: slots that hold together as one. */
export function rhythmOn(show: Show, day: LocalDate): Slot | undefined {
  return together(slotsOn(show.schedule ?? [], day));
}

/** The slot in force on a day, if the show has a schedule. */
export function slotOf(show: Show, day: LocalDate): Slot | undefined {
  return slotOn(show.schedule ?? [], day);
}

/** `Sunday`, `Monday or Thursday`; `Sundays`, `Mondays or Thursdays`. */
export function dayNames(days: readonly Weekday[], form: 'name' | 'adverb', joint: 'and' | 'or'): string {
  const names = days.map((day) => weekdayName(day, 'en', form));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}
