import {
  dateOfDay,
  dayNumber,
  type Instant,
  type LocalDate,
  readLocalOrInstant,
  writeDate,
} from '../feed/instant.ts';
import { nextRelease } from '../feed/releases.ts';
import { slotOn } from '../feed/schedule.ts';
import { type Weekday, weekdayName, weekdayOf } from '../feed/weekday.ts';
import { instantToLocal } from '../feed/zone.ts';
import { episodeGuid } from '../resolve/resolve-episode.ts';
import { numberInTitle } from '../rules/titles.ts';
import { foldName, freeName, slugOfTitle } from '../text/file-name.ts';
import { quote } from '../text/printable.ts';
import { CannotError } from './host.ts';
import type { Outline, OutlinedEpisode } from './outline-show.ts';
import { episodesDir } from './walk-show.ts';

/** What somebody wants of a new episode. */
export interface Wishes {
  readonly title: string;
  readonly season: number | undefined;
  readonly date: string | undefined;
  readonly publishDay: readonly Weekday[] | undefined;
  readonly now: Instant;
}

/** The place of a new episode in its show. */
export interface EpisodePlan {
  readonly title: string;
  readonly file: string;
  /** File name without `.md`, which is the episode's name in addresses. */
  readonly slug: string;
  readonly number: number | undefined;
  readonly season: number | undefined;
  readonly guid: string | undefined;
  /** As it stands in front matter. */
  readonly date: string;
  /** The weekday of the date, where the show says none for it. */
  readonly publishDay: string | undefined;
  /** The date is no day of a schedule, and nobody named it. */
  readonly guessed: boolean;
}

/** Finds number, date, file name and guid of a new episode. Throws CannotError. */
export function planEpisode(outline: Outline, wishes: Wishes): EpisodePlan {
  const { show } = outline.resolved;
  const split = splitTitle(wishes.title);
  const newest = newestOf(outline.episodes);
  const season = wishes.season ?? newest?.season;
  const number = split.number ?? nextNumber(outline, season, show.type === 'serial');
  const when = dateOf(outline, wishes);
  const model = newestOf(outline.episodes.filter((episode) => episode.season === season)) ?? newest;
  const name = nameLike(model, { title: split.title, number, season, date: when.day });
  const taken = new Set(
    outline.episodes.map(({ file }) => foldName(file.slice(folderOf(file).length, -'.md'.length))),
  );
  const slug = freeName(name, taken);
  return {
    title: split.title,
    file: `${model ? folderOf(model.file) : `${episodesDir}/`}${slug}.md`,
    slug,
    number,
    season,
    guid: show.guid === undefined ? undefined : freeGuid(show.guid, slug, outline.guids),
    date: when.date,
    publishDay: when.publishDay,
    guessed: when.guessed,
  };
}

/** `012: Risk first` is number 12 with the title `Risk first`. */
function splitTitle(text: string): { title: string; number: number | undefined } {
  const found = numberInTitle(text, undefined);
  const digits = found && /\d{1,4}(?=\D*$)/.exec(text.slice(found.part.start, found.part.end))?.[0];
  const isFirst = found?.part.start === 0 && found.rest !== '' && digits !== undefined && Number(digits) > 0;
  return isFirst ? { title: found.rest, number: Number(digits) } : { title: text, number: undefined };
}

/** The episode that came or comes last: by date, of those without one by number, else by name. */
function newestOf(episodes: readonly OutlinedEpisode[]): OutlinedEpisode | undefined {
  return episodes
    .toSorted(
      (a, b) =>
        Number(a.full) - Number(b.full) ||
        (a.published ?? 0) - (b.published ?? 0) ||
        (a.number ?? 0) - (b.number ?? 0),
    )
    .at(-1);
}

/** One more than the highest; nothing in a show that does not number its episodes. */
function nextNumber({ episodes }: Outline, season: number | undefined, serial: boolean): number | undefined {
  const numbered = episodes.filter((episode) => episode.number !== undefined);
  if (episodes.length > 0 && numbered.length === 0 && !serial) return undefined;
  const highest = (of: readonly OutlinedEpisode[]): number =>
    of.reduce((most, { number = 0 }) => Math.max(most, number), 0);
  const same = numbered.filter((episode) => episode.season === season);
  if (same.length > 0) return highest(same) + 1;
  const lowest = new Map<number | undefined, number>();
  for (const { season: other, number } of numbered) {
    lowest.set(other, Math.min(number!, lowest.get(other) ?? number!));
  }
  // Numbers go on where an earlier season did not begin again at the start.
  const goesOn = lowest.size > 1 && [...lowest.values()].filter((number) => number <= 1).length === 1;
  return goesOn || season === undefined ? highest(numbered) + 1 : 1;
}

interface When {
  readonly date: string;
  readonly day: LocalDate;
  readonly publishDay: string | undefined;
  readonly guessed: boolean;
}

function dateOf(outline: Outline, { date, publishDay, now }: Wishes): When {
  const { show } = outline.resolved;
  const named = publishDay?.map((day) => weekdayName(day, 'en', 'name')).join(', ');
  if (date !== undefined) return dateGiven(outline, date, publishDay, named);
  const dates = outline.episodes.flatMap(({ full, published }) => (full ? (published ?? []) : []));
  const last = dates.reduce<Instant | undefined>((a, b) => Math.max(a ?? b, b), undefined);
  const after = Math.max(now, last ?? now);
  const schedule = publishDay ? [{ ...show.schedule?.at(-1), days: publishDay }] : (show.schedule ?? []);
  const release = nextRelease({ schedule, zone: show.timezone, last }, after);
  if (release) return { date: release.written, day: release.date, publishDay: named, guessed: false };
  const today = dayNumber(instantToLocal(now, show.timezone ?? 'UTC'));
  const lastDay = last === undefined ? today : dayNumber(instantToLocal(last, show.timezone ?? 'UTC')) + 1;
  const day = dateOfDay(Math.max(today, lastDay));
  const own = weekdayName(weekdayOf(day), 'en', 'name');
  return { date: writeDate(day), day, publishDay: own, guessed: true };
}

/** A date that somebody named is held against the schedule before anything is written. */
function dateGiven(
  { resolved: { show } }: Outline,
  text: string,
  publishDay: readonly Weekday[] | undefined,
  named: string | undefined,
): When {
  const read = readLocalOrInstant(text);
  if (!read.ok) {
    throw new CannotError(
      `--date does not understand ${quote(text)}.`,
      'Write it as 2026-03-01 or as "2026-03-01 06:00".',
    );
  }
  const { value } = read;
  const local = value.kind === 'instant' ? instantToLocal(value.instant, show.timezone ?? 'UTC') : value;
  const day = { year: local.year, month: local.month, day: local.day };
  const slot = slotOn(show.schedule ?? [], day);
  const days = publishDay ?? (slot?.every?.unit === 'day' ? undefined : slot?.days);
  const is = weekdayName(weekdayOf(day), 'en', 'name');
  if (days && !days.includes(weekdayOf(day))) {
    const wanted = days.map((each) => weekdayName(each, 'en', 'name')).join(' or ');
    const noon = { ...day, hour: 12, minute: 0, second: 0 };
    throw new CannotError(
      `${quote(writeDate(day))} is a ${is}, but this episode would be due on a ${wanted}.`,
      `Use ${nearestDays(noon, days)}, or say that it comes on another day: --publish-day ${is}`,
    );
  }
  return { date: text.trim(), day, publishDay: named ?? (slot ? undefined : is), guessed: false };
}

function nearestDays(day: LocalDate, days: readonly Weekday[]): string {
  const number = dayNumber(day);
  const near = (step: 1 | -1): LocalDate => {
    for (let at = number + step; ; at += step) {
      if (days.includes(weekdayOf(dateOfDay(at)))) return dateOfDay(at);
    }
  };
  return `${quote(writeDate(near(-1)))} or ${quote(writeDate(near(1)))}`;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** A file name made as the newest one is: by number, by date, by both or neither. */
function nameLike(
  model: OutlinedEpisode | undefined,
  own: { title: string; number: number | undefined; season: number | undefined; date: LocalDate },
): string {
  const slug = slugOfTitle(own.title);
  const base = model?.file.slice(folderOf(model.file).length, -'.md'.length) ?? '001-first';
  const dated = /^(\d{4}-\d{2}-\d{2})([-_]|$)/.exec(base);
  if (dated) return dated[2] === '' ? writeDate(own.date) : `${writeDate(own.date)}${dated[2]}${slug}`;
  const found = /^((?:s\d{1,3})?[a-z]{0,10}[-_]?)(\d{1,8})([-_.]?)(.{0,300})$/i.exec(base);
  const fits = found && (model === undefined || Number(found[2]) === model.number);
  if (!fits || own.number === undefined) return slug;
  const [, before = '', digits = '', joint = '', rest = ''] = found;
  const season = before.replace(/\d+/, (old) => String(own.season ?? 1).padStart(old.length, '0'));
  const number = String(own.number).padStart(digits.length, '0');
  return rest === '' && joint === '' ? `${season}${number}` : `${season}${number}${joint || '-'}${slug}`;
}

/** The guid that a build would make, or one like it where that is somebody else's. */
function freeGuid(showGuid: string, slug: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const guid = episodeGuid(showGuid, count === 1 ? slug : `${slug}-${count}`);
    if (!taken.has(guid)) return guid;
  }
}
