import type { Show } from '../feed/feed.ts';
import { dayNumber, type LocalDate } from '../feed/instant.ts';
import type { Path } from '../feed/placed.ts';
import { besides, type Slot, slotOn, slotsOn, together, updateFrequencyOf } from '../feed/schedule.ts';
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
  if (before === after || !before.until || !after.from) return 0;
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

/** The weekdays that a recurrence rule names. */
export function daysOfRule(rrule: string): readonly Weekday[] {
  const list = /(?:^|;)BYDAY=([^;]{1,200})/i.exec(rrule)?.[1]?.toUpperCase() ?? '';
  return weekdays.filter((day) => list.split(',').some((word) => word.endsWith(day)));
}

const steps: ReadonlyMap<string, number> = new Map([
  ['DAILY', 1],
  ['WEEKLY', 7],
  ['MONTHLY', 30.4],
  ['YEARLY', 365.25],
]);

/** Days between two releases by a recurrence rule, on average; nothing for rules that are finer than days. */
export function stepOfRule(rrule: string): number | undefined {
  const step = steps.get(/(?:^|;)FREQ=([A-Z]{1,10})/i.exec(rrule)?.[1]?.toUpperCase() ?? '');
  if (step === undefined) return undefined;
  const count = Number(/(?:^|;)INTERVAL=([1-9]\d{0,3})(?:;|$)/i.exec(rrule)?.[1] ?? 1);
  const times = /FREQ=WEEKLY/i.test(rrule) ? Math.max(1, daysOfRule(rrule).length) : 1;
  return (step * count) / times;
}

/** The rhythm of the schedule as a recurrence rule, where the rule beside it says another one. */
export function rhythmBesides(show: Show): string | undefined {
  const { rrule } = show.updateFrequency ?? {};
  const slots = show.schedule ?? [];
  // What holds when no end is in sight; a schedule that ends may well end otherwise.
  const rhythm = together(
    besides(
      slots,
      slots.findLast(({ until }) => !until),
    ),
  );
  if (rrule === undefined || !rhythm) return undefined;
  const right = updateFrequencyOf(rhythm, 'en').rrule;
  const [days, wanted] = [daysOfRule(rrule), daysOfRule(right)];
  // A rule without days says nothing of how many there are.
  if (days.length === 0 || wanted.length === 0) return undefined;
  return days.join() === wanted.join() && stepOfRule(rrule) === stepOfRule(right) ? undefined : right;
}
