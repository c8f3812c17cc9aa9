import type { Episode } from '../feed/feed.ts';
import { previewFeed } from '../preview/terminal.ts';
import { count } from '../report/count.ts';
import { printablePath, withoutCommands } from '../text/printable.ts';
import { isWritable, memoryStore } from './compose.ts';
import { openFeedComposers } from './compose-feeds.ts';
import { findShow } from './find-show.ts';
import { heldBack } from './held-back.ts';
import { CannotError, exit, type Host, isRunner } from './host.ts';
import { type GlobalOptions, readSettings, wantsColour } from './options.ts';
import { withProgress } from './progress.ts';
import { describeWalk } from './verbose.ts';
import { type Progress, walkShow } from './walk-show.ts';

export interface PreviewOptions extends GlobalOptions {
  readonly episode?: string;
  readonly feed?: string;
  readonly drafts?: boolean;
  readonly future?: boolean;
}

/** Shows the feed, or one of its items, as it would be written; works for a show that has mistakes. */
export async function preview(
  given: string | undefined,
  options: PreviewOptions,
  host: Host,
): Promise<number> {
  const settings = readSettings(options, host);
  const show = findShow(given, host.cwd);
  const composers = openFeedComposers(memoryStore(), { name: options.feed });
  const { now, profiles, levels } = settings;
  const wanted = options.episode;
  const { drafts, future } = options;
  const isAsked = (episode: Episode): boolean =>
    (wanted === undefined || names(wanted, episode)) && isWritable(episode);
  const read = (progress?: Progress) =>
    walkShow(show, {
      progress,
      now,
      profiles,
      levels,
      // Whoever asks for one episode wants to see it, published or not.
      drafts: drafts || wanted !== undefined,
      future: future || wanted !== undefined,
      visitAll: true,
      uncounted: true,
      visit: (episode) => {
        if (isAsked(episode)) composers.visit(episode);
      },
      visitFurther: (episode, further) => {
        if (isAsked(episode)) composers.visitFurther(episode, further);
      },
    });
  const walk = await withProgress(options, host, read);
  if (options.verbose) await host.err.write(describeWalk(walk, show, now));
  const [{ composed, further }] = composers.finish(walk);
  if (wanted !== undefined && composed.episodes.length === 0) {
    throw new CannotError(
      `There is no episode ${printablePath(wanted)}${further ? ' in this feed' : ''}.`,
      'Name it by its number, its slug or its file.',
    );
  }
  const pieces = [...composed.pieces].map((piece) =>
    typeof piece === 'string' ? piece : Buffer.from(piece).toString(),
  );
  const colour = wantsColour(options, host, host.out);
  const xml = wanted === undefined ? pieces.join('') : pieces.slice(1, -1).join('');
  const text = previewFeed(xml, { colour, indent: wanted === undefined ? 0 : 4 });
  await host.out.write(isRunner(host) ? withoutCommands(text) : text);
  if (settings.quiet) return exit.fine;
  if (wanted === undefined && !further)
    await host.err.write(heldBack(walk.episodes, composed.episodes, show.shown));
  if (walk.counts.errors > 0) {
    await host.err.write(
      `${count(walk.counts.errors, 'error')}: podfeed build would refuse this show; podfeed validate says why.\n`,
    );
  }
  return exit.fine;
}

function names(
  wanted: string,
  episode: { number?: number; slug?: string; origin: { file: string } },
): boolean {
  const { file } = episode.origin;
  const base = file.slice(file.lastIndexOf('/') + 1);
  return (
    String(episode.number) === wanted ||
    [episode.slug, file, base, base.replace(/\.md$/i, '')].includes(wanted)
  );
}
