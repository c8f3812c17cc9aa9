import { type LocalDate, readLocalOrInstant } from '../feed/instant.ts';
import type { Path } from '../feed/placed.ts';
import { readEvery, readTime, type Slot } from '../feed/schedule.ts';
import type { Weekday } from '../feed/weekday.ts';
import { nearestZone, zoneExists } from '../feed/zone.ts';
import * as values from './values.ts';
import { weekdaysOf } from './weekday-field.ts';
import type { Yaml } from './yaml.ts';

/** The time zone of a show, where there is such a one. */
export function zoneOf(book: values.Notebook, text: string | undefined): string | undefined {
  if (text === undefined || zoneExists(text)) return text;
  const suggestion = nearestZone(text);
  values.note(book, 'sched-zone-invalid', ['timezone'], {
    text,
    unread: true,
    ...(suggestion ? { detail: { suggestion } } : {}),
  });
  return undefined;
}

/** When episodes come out: slots with a day, each with its time and span. */
export function scheduleOf(book: values.Notebook, value: Yaml | undefined): readonly Slot[] | undefined {
  if (value === undefined) return undefined;
  const slots = values.listOf(value).flatMap((entry, index): Slot[] => {
    const path: Path = Array.isArray(value) ? ['schedule', index] : ['schedule'];
    const map = values.entriesOf(entry);
    const days = weekdaysOf(book, [...path, 'day'], map.get('day'));
    if (!days) {
      if (!map.has('day') || values.listOf(map.get('day')).length === 0)
        values.note(book, 'sched-slot-invalid', path, { unread: true, detail: { problem: 'day' } });
      return [];
    }
    return [slotOf(book, path, map, days)];
  });
  return slots.length > 0 ? slots : undefined;
}

function slotOf(
  book: values.Notebook,
  path: Path,
  map: ReadonlyMap<string, Yaml>,
  days: readonly Weekday[],
): Slot {
  const part = <T>(
    key: string,
    read: (text: string) => { ok: true; value: T } | { ok: false; suggestion?: string },
  ): T | undefined => {
    const text = values.textOf(map.get(key));
    if (text === undefined) return undefined;
    const result = read(text);
    if (result.ok) return result.value;
    const detail = { problem: key, ...(result.suggestion ? { suggestion: result.suggestion } : {}) };
    values.note(book, 'sched-slot-invalid', [...path, key], { text, unread: true, detail });
    return undefined;
  };
  return values.given({
    days,
    time: part('time', readTime),
    from: part('from', readDay),
    until: part('until', readDay),
    every: part('every', readEvery),
  });
}

function readDay(text: string): { ok: true; value: LocalDate } | { ok: false } {
  const read = readLocalOrInstant(text);
  if (!read.ok || read.value.kind !== 'date') return { ok: false };
  const { year, month, day } = read.value;
  return { ok: true, value: { year, month, day } };
}
