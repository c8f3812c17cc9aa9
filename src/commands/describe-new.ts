import { showDuration } from '../feed/duration.ts';
import type { Episode } from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';
import { weekdayName } from '../feed/weekday.ts';
import { instantToLocal } from '../feed/zone.ts';
import type { Finding } from '../text/finding.ts';
import { printable, printablePath } from '../text/printable.ts';
import type { FoundShow } from './find-show.ts';
import type { Outline } from './outline-show.ts';
import type { PlacedMedia } from './place-media.ts';
import type { EpisodePlan } from './plan-episode.ts';

/** An episode that was written, or would be. */
export interface NewEpisode {
  readonly plan: EpisodePlan;
  readonly published: Instant | undefined;
  readonly outline: Outline;
  readonly show: FoundShow;
  readonly audio: PlacedMedia | undefined;
  /** As it was read back, unless it was not written. */
  readonly written: Episode | undefined;
  readonly findings: readonly Finding[];
}

/** Where and when the new episode is, what was seen of its recording, and what is left to do. */
export function describeNew(made: NewEpisode): string {
  return `${placeOf(made)}${recordingOf(made)}${choresOf(made)}`;
}

/** Says whether a finding is only what is left to do. */
export function isChore(rule: string): boolean {
  return Object.hasOwn(chores, rule);
}

function placeOf({ plan, published, outline, show, written }: NewEpisode): string {
  const zone = outline.resolved.show.timezone ?? 'UTC';
  const local = published === undefined ? undefined : instantToLocal(published, zone);
  const clock = local && `${two(local.hour)}:${two(local.minute)}`;
  const day = local && `${local.year}-${two(local.month)}-${two(local.day)}`;
  const when = local
    ? `${weekdayName(local.weekday, 'en', 'name')}, ${day} at ${clock} (${printable(zone)})`
    : plan.date;
  const season = plan.season === undefined ? '' : `Season ${plan.season}, `;
  const which = plan.number === undefined ? season : `${season}${season ? 'n' : 'N'}umber ${plan.number}, `;
  return `${written ? 'Wrote' : 'Would write'} ${printablePath(show.shown(plan.file))}\n${which}${when}\n`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function recordingOf({ audio, written, show }: NewEpisode): string {
  if (!audio?.path) return '';
  const copied =
    audio.copy && written ? `Copied the recording to ${printablePath(show.shown(audio.path))}\n` : '';
  const fact = written?.facts?.audio;
  if (!fact) return copied;
  const size = `${(fact.bytes / 1024 / 1024).toFixed(1)} MiB`;
  return `${copied}Recording: ${showDuration(fact.duration)}, ${fact.container.toUpperCase()}, ${size}\n`;
}

/** What only the author can give, as things to do. */
const chores: Readonly<Record<string, (plan: EpisodePlan, mediaDir: string, show: FoundShow) => string>> = {
  'media-file-missing': ({ slug }, mediaDir, show) =>
    `Put the recording at ${printablePath(show.shown(`${mediaDir}/${slug}.mp3`))}, or change \`audio\`.`,
  'ep-description-missing': () => 'Write the show notes below the front matter.',
  'pmi-side-missing': () => 'Name the side of the PMI Talent Triangle in `talentTriangle`.',
};

function choresOf({ findings, plan, outline: { resolved, unread }, show }: NewEpisode): string {
  const todo = Object.entries(chores).flatMap(([rule, words]) =>
    findings.some((finding) => finding.rule === rule) ? words(plan, resolved.placement.mediaDir, show) : [],
  );
  if (plan.guessed) todo.unshift('Check the date: no schedule of the show says when this episode is due.');
  if (unread.length > 0) {
    todo.unshift(
      `Run podfeed validate: ${printablePath(show.shown(unread[0]!))} could not be read, and was not counted.`,
    );
  }
  return todo.map((line) => `  to do: ${line}\n`).join('');
}
