import type { Show, WrittenDate } from '../feed/feed.ts';
import { type Instant, instantAtOffset, readLocalOrInstant } from '../feed/instant.ts';
import type { Path } from '../feed/placed.ts';
import { slotOn } from '../feed/schedule.ts';
import { localToInstant } from '../feed/zone.ts';
import * as values from './values.ts';

/** The instant of a date as the author wrote it: what is missing comes from the show. */
export function dateOf(
  book: values.Notebook,
  text: string | undefined,
  show: Show,
): { published?: Instant; written?: WrittenDate } {
  if (text === undefined) return {};
  const path: Path = ['published'];
  const read = readLocalOrInstant(text);
  if (!read.ok) {
    values.note(book, 'ep-pubdate-format', path, { text, unread: true, detail: { problem: read.problem } });
    return {};
  }
  const date = read.value;
  const written = { year: date.year, month: date.month, day: date.day };
  if (date.kind === 'instant') return { published: date.instant, written };
  const time = date.kind === 'local' ? date : slotOn(show.schedule ?? [], date)?.time;
  const local = {
    ...written,
    hour: time?.hour ?? 0,
    minute: time?.minute ?? 0,
    second: date.kind === 'local' ? date.second : 0,
  };
  if (show.timezone === undefined) {
    const known = show.remarks.some(({ rule }) => rule === 'sched-zone-invalid');
    if (!known) values.note(book, 'sched-zone-missing', path, { text });
    return { published: instantAtOffset(local, 0), written };
  }
  const meaning = localToInstant(local, show.timezone);
  if (meaning.kind === 'unique') return { published: meaning.instant, written };
  const clock = `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
  const detail = { zone: show.timezone, clock };
  if (meaning.kind === 'gap') {
    values.note(book, 'sched-dst-gap', path, { text, unread: true, detail });
    return { written };
  }
  values.note(book, 'sched-dst-fold', path, { text, detail });
  return { published: meaning.earlier, written };
}
