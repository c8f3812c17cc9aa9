import type { Range } from '../text/source.ts';

/** A chapter as it is published: with addresses in place of files. */
export interface PublishedChapter {
  /** Seconds. */
  readonly start: number;
  /** Seconds. */
  readonly end?: number;
  readonly title?: string;
  readonly img?: string;
  readonly url?: string;
  /** Not in the list that listeners see. */
  readonly silent: boolean;
}

/** How every chapters file begins that podfeed makes: what begins so may be replaced and taken away. */
export const madeHead = '{"generator":"podfeed",';

/**
 * Chapters as a file of JSON chapters, one on each line: the same chapters give the same bytes.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/chapters/jsonChapters.md
 */
export function writeChaptersJson(chapters: readonly PublishedChapter[]): string {
  const lines = chapters.map(({ start, end, title, img, url, silent }) =>
    JSON.stringify({ startTime: start, title, img, url, toc: silent ? false : undefined, endTime: end }),
  );
  return `${madeHead}"version":"1.2.0","chapters":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * A file of JSON chapters with other texts at some places, in their order, and else as its author wrote it. Nothing but
 * an object may be given.
 */
export function rewriteChaptersJson(text: string, texts: readonly { at: Range; text: string }[]): string {
  const start = text.indexOf('{');
  const parts = [madeHead];
  let from = start + 1;
  for (const { at, text: other } of texts) {
    parts.push(text.slice(from, at.start), JSON.stringify(other));
    from = at.end;
  }
  return `${parts.join('')}${text.slice(from)}`;
}
