import type { Origin, Path } from './placed.ts';

/**
 * The origin of something that takes most fields from elsewhere: those listed stand, and are called, as another path of
 * the same file says.
 */
export function overlaid(origin: Origin, own: ReadonlyMap<string, Path>): Origin {
  const written = (path: Path): Path => {
    const [field, ...rest] = path;
    const there = typeof field === 'string' ? own.get(field) : undefined;
    return there ? [...there, ...rest] : path;
  };
  return {
    file: origin.file,
    place: (path, part) => origin.place(written(path), part),
    name: (path) => origin.name(written(path)),
    source: () => origin.source(),
    edits: (changes) =>
      origin.edits(
        changes.map((change) =>
          change.kind === 'text'
            ? change
            : {
                ...change,
                path: written(change.path),
                ...(change.kind === 'add' && change.after ? { after: written(change.after) } : {}),
              },
        ),
      ),
    release: () => origin.release(),
  };
}
