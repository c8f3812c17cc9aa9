import type { Place, SourceText } from '../text/source.ts';

/** The column of a place in characters, as people count, where programs count UTF-16 units. */
export function columnOf(place: Place, source: SourceText | undefined): number {
  if (!source) return place.column;
  return [...source.line(place.line).slice(0, place.column - 1)].length + 1;
}
