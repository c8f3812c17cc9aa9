import type { Edit } from '../text/edits.ts';
import type { Place, SourceText } from '../text/source.ts';
import type { Change, Origin, Part, Path } from './placed.ts';

/** A part of a show that has fields of its own, such as a live item: its places are those of the show. */
export class InnerOrigin implements Origin {
  readonly #outer: Origin;
  readonly #base: Path;
  readonly #turn: (path: Path) => Path;

  /** `base` is where it stands in the show; `turn` gives the path of a field as the show has it, from there on. */
  constructor(outer: Origin, base: Path, turn: (path: Path) => Path = (path) => path) {
    this.#outer = outer;
    this.#base = base;
    this.#turn = turn;
  }

  get file(): string {
    return this.#outer.file;
  }

  get isFeed(): true {
    return this.#outer.isFeed as true;
  }

  place(path: Path, part?: Part): Place {
    return this.#outer.place(this.#whole(path), part);
  }

  name(path: Path): string {
    return this.#outer.name(this.#whole(path));
  }

  source(): SourceText {
    return this.#outer.source();
  }

  edits(changes: readonly Change[]): readonly Edit[] | undefined {
    return this.#outer.edits(
      changes.map((change) => {
        if (change.kind === 'text') return change;
        const path = this.#whole(change.path);
        return change.kind === 'add' && change.after
          ? { ...change, path, after: this.#whole(change.after) }
          : { ...change, path };
      }),
    );
  }

  release(): void {
    this.#outer.release();
  }

  #whole(path: Path): Path {
    return [...this.#base, ...this.#turn(path)];
  }
}
