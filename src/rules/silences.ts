import type { Part, Path, Placed, Silence } from '../feed/placed.ts';
import type { Place } from '../text/source.ts';

/**
 * The comment that silences a rule where it would report: the comment above the line, above the line on which
 * the field begins, or above the first field for what has no line of its own (a field that is missing, the
 * notes, another file).
 */
export function silenceOf(
  rule: string,
  owner: Placed,
  path: Path,
  part: Part | undefined,
  at: Place | undefined,
): Silence | undefined {
  const silences = owner.silences?.filter((silence) => silence.rule === rule) ?? [];
  if (silences.length === 0) return undefined;
  const { origin } = owner;
  const place = origin.place(path, part);
  const begin = path.length > 0 ? origin.place(path.slice(0, 1), 'key') : place;
  origin.release();
  const homeless = at !== undefined || path[0] === 'body';
  return silences.find(({ line, whole }) => {
    if (whole && (homeless || place.line < line)) return true;
    return !homeless && (line === place.line || line === begin.line);
  });
}
