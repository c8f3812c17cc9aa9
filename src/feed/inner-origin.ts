import type { Change, Origin, Path } from './placed.ts';

/**
 * The places of a part of a show that has fields of its own, such as a live item: they are places of the show. `base`
 * is where the part stands in it; `turn` gives the path of a field as the show has it, from there on.
 */
export function innerOrigin(outer: Origin, base: Path, turn: (path: Path) => Path = (path) => path): Origin {
  const whole = (path: Path): Path => [...base, ...turn(path)];
  const moved = (change: Change): Change => {
    if (change.kind === 'text') return change;
    const path = whole(change.path);
    if (change.kind !== 'add' || !change.after) return { ...change, path };
    return { ...change, path, after: whole(change.after) };
  };
  return {
    file: outer.file,
    ...(outer.isFeed ? { isFeed: true } : {}),
    place: (path, part) => outer.place(whole(path), part),
    name: (path) => outer.name(whole(path)),
    source: () => outer.source(),
    edits: (changes) => outer.edits(changes.map(moved)),
    release: () => outer.release(),
  };
}
