import type { Path } from '../feed/placed.ts';
import { readWeekdays, type Weekday, weekdays } from '../feed/weekday.ts';
import { listOf, type Notebook, note, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** Weekdays of one text or a list of them, in the order of the week. */
export function weekdaysOf(
  book: Notebook,
  path: Path,
  value: Yaml | undefined,
): readonly Weekday[] | undefined {
  const days = new Set<Weekday>();
  for (const [index, entry] of listOf(value).entries()) {
    const text = textOf(entry);
    if (text === undefined) continue;
    const read = readWeekdays(text);
    if (read.ok) {
      for (const day of read.value) days.add(day);
      continue;
    }
    const german = read.problem === 'spelling' || /tags?$|woche?s?$|abends?$/i.test(read.suggestion ?? '');
    const word = read.word ?? text;
    const start = text.indexOf(word);
    const isPart = start !== -1 && word !== text;
    note(
      book,
      german ? 'sched-label-spelling' : 'sched-day-unknown',
      Array.isArray(value) ? [...path, index] : path,
      {
        text: word,
        unread: true,
        ...(isPart ? { part: { start, end: start + word.length } } : {}),
        ...(read.suggestion ? { detail: { suggestion: read.suggestion, of: text } } : {}),
      },
    );
    return undefined;
  }
  return days.size > 0 ? weekdays.filter((day) => days.has(day)) : undefined;
}
