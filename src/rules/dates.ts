import type { Episode, Show } from '../feed/feed.ts';
import { dayNumber, type Instant, type LocalDate, writeDate, writeIso } from '../feed/instant.ts';
import { instantToLocal } from '../feed/zone.ts';

/** The day of release on the calendar of the show; without a time zone the day as it was written. */
export function releaseDay(episode: Episode, show: Show): LocalDate | undefined {
  if (episode.published === undefined) return undefined;
  if (show.timezone !== undefined) return instantToLocal(episode.published, show.timezone);
  return episode.written ?? instantToLocal(episode.published, 'UTC');
}

/** An instant as it can be written for this show: on its own clocks, else in UTC. */
export function writtenFor(instant: Instant, show: Show): string {
  if (show.timezone === undefined) return writeIso(instant);
  const local = instantToLocal(instant, show.timezone);
  const two = (number: number): string => String(number).padStart(2, '0');
  const seconds = local.second === 0 ? '' : `:${two(local.second)}`;
  return `${writeDate(local)} ${two(local.hour)}:${two(local.minute)}${seconds}`;
}

/** Dates compare by their days since 1970. */
export function daysBetween(earlier: LocalDate, later: LocalDate): number {
  return dayNumber(later) - dayNumber(earlier);
}
