import { isTooShort } from '../feed/duration.ts';
import type { Episode } from '../feed/feed.ts';
import type { Chapter } from '../media/chapters.ts';
import { remarksOf } from './chapter-remarks.ts';
import type { Spot } from './chapter-sources.ts';

/** An episode of a feed with what is wrong with the chapters that stand in it. */
export function withFeedChapters(episode: Episode): Episode {
  const list = episode.simpleChapters?.list;
  // Where one was left out the others are not counted as they stand.
  if (!list || episode.remarks.some(({ rule }) => rule === 'chap-psc-time')) return episode;
  const chapters = list.map(({ start, title, href, image }, index): Chapter<Spot> => {
    const at = (key: string): Spot => ({ path: ['simpleChapters', 'list', index, key] });
    return {
      start,
      ...(title === '' ? {} : { title }),
      ...(href === undefined ? {} : { url: { text: href, at: at('href') } }),
      ...(image === undefined ? {} : { img: { text: image, at: at('image') } }),
      silent: false,
      startAt: at('start'),
      titleAt: at('title'),
    };
  });
  const { duration, enclosure } = episode;
  const isGiven = duration !== undefined && !isTooShort(duration, enclosure?.length ?? 0);
  const few = chapters.length < 3 ? [{ kind: 'few' as const, at: chapters[0]!.startAt }] : [];
  const found = remarksOf({ chapters, slips: few }, isGiven ? duration : undefined);
  const marks = list.map(({ start, title }) => (title === '' ? { start } : { start, title }));
  return {
    ...episode,
    remarks: found.length > 0 ? [...episode.remarks, ...found] : episode.remarks,
    facts: { ...episode.facts, chapters: marks },
  };
}
