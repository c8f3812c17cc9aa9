import { readDuration } from '../feed/duration.ts';
import type { AudioReference } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import * as values from './values.ts';
import type { Yaml } from './yaml.ts';

/** Seconds; what is no length is remarked on. */
export function durationOf(book: values.Notebook, path: Path, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const read = readDuration(text);
  if (read.ok) return read.value;
  const detail = { problem: read.problem, ...(read.suggestion ? { suggestion: read.suggestion } : {}) };
  values.note(book, 'media-duration-format', path, { text, unread: true, detail });
  return undefined;
}

/** A media file as its author names it: a path, an address, or more of it. */
export function audioOf(
  book: values.Notebook,
  path: Path,
  value: Yaml | undefined,
): AudioReference | undefined {
  const map = values.entriesOf(value);
  const nested = map.size > 0;
  const text = nested ? values.textOf(map.get('url')) : values.textOf(value);
  if (text === undefined) return undefined;
  const length = values.textOf(map.get('length'));
  if (length !== undefined && !/^\d{1,15}$/.test(length)) {
    values.note(book, 'media-length-missing', [...path, 'length'], { text: length, unread: true });
  }
  return values.given({
    text,
    path: nested ? [...path, 'url'] : path,
    length: length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined,
    type: values.textOf(map.get('type')),
    duration: durationOf(book, [...path, 'duration'], values.textOf(map.get('duration'))),
  });
}

/** Other forms of the audio, by name. */
export function variantsOf(
  book: values.Notebook,
  value: Yaml | undefined,
): ReadonlyMap<string, AudioReference> | undefined {
  const variants = new Map<string, AudioReference>();
  for (const [name, entry] of values.entriesOf(value)) {
    const audio = audioOf(book, ['variants', name], entry);
    if (audio) variants.set(name, audio);
  }
  return variants.size > 0 ? variants : undefined;
}
