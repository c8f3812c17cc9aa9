import type { Show } from '../feed/feed.ts';
import type { Instant } from '../feed/instant.ts';
import { readEpisode } from '../markdown/read-episode.ts';
import { readShow } from '../markdown/read-show.ts';
import { openMedia } from '../resolve/media.ts';
import { episodeGuid, slugOf } from '../resolve/resolve-episode.ts';
import { type ResolvedShow, resolveShow } from '../resolve/resolve-show.ts';
import { limits } from '../text/limits.ts';
import { printablePath } from '../text/printable.ts';
import type { FoundShow } from './find-show.ts';
import { CannotError } from './host.ts';
import { episodesDir, openLock } from './walk-show.ts';

/** What the place of a new episode among the others depends on. */
export interface OutlinedEpisode {
  readonly file: string;
  readonly number: number | undefined;
  readonly season: number | undefined;
  readonly published: Instant | undefined;
  /** Neither trailer nor bonus. */
  readonly full: boolean;
  readonly namesDay: boolean;
}

export interface Outline {
  readonly resolved: ResolvedShow;
  readonly episodes: readonly OutlinedEpisode[];
  /** Every guid in use, those of files that are gone among them. */
  readonly guids: ReadonlySet<string>;
  /** Files whose front matter could not be read. */
  readonly unread: readonly string[];
}

/** Reads the show file and the front matter of all episodes, and no media but the artwork. Throws CannotError. */
export function outlineShow({ files, showFile, shown }: FoundShow): Outline {
  const bytes = files.read(showFile, limits.showFile);
  const show = bytes.ok ? readShow(showFile, bytes.value, () => bytes.value) : undefined;
  if (!show || show.remarks.some(({ rule }) => rule.startsWith('file-'))) {
    throw new CannotError(
      `${printablePath(shown(showFile))} cannot be understood.`,
      'Run podfeed validate to see why.',
    );
  }
  const folder = files.episodes(episodesDir);
  if (!folder.ok && folder.problem !== 'missing') {
    throw new CannotError(`The folder ${printablePath(shown(episodesDir))} cannot be read.`);
  }
  const { lock } = openLock(files);
  const names = folder.ok ? folder.value : [];
  const resolved = resolveShow(show, openMedia(files), lock, names);
  const guids = new Set([...lock.episodes.values()].map(({ guid }) => guid));
  const unread: string[] = [];
  const episodes = names.map((file) => outlineEpisode(file, resolved.show));
  return { resolved, episodes, guids, unread };

  function outlineEpisode(file: string, owner: Show): OutlinedEpisode {
    const read = files.read(file, limits.episodeFile);
    const content = read.ok ? read.value : new Uint8Array();
    const episode = readEpisode(file, content, () => content, owner);
    if (episode.remarks.some(({ rule }) => rule.startsWith('file-'))) unread.push(file);
    const made = owner.guid === undefined ? undefined : episodeGuid(owner.guid, slugOf(episode));
    const guid = episode.guid?.value ?? lock.episodes.get(file)?.guid ?? made;
    if (guid !== undefined) guids.add(guid);
    return {
      file,
      number: episode.number,
      season: episode.season,
      published: episode.published,
      full: episode.type === undefined || episode.type === 'full',
      namesDay: episode.publishDay !== undefined,
    };
  }
}
