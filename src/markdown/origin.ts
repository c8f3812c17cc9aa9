import type { Change, Origin, Part, Path } from '../feed/placed.ts';
import { decodeUtf8 } from '../text/decode.ts';
import type { Edit } from '../text/edits.ts';
import { type Place, type Range, SourceText } from '../text/source.ts';
import { editsFor } from './changes.ts';
import { findFences } from './front-matter.ts';
import { type Reading, readAuthorFile } from './safe-changes.ts';
import { type YamlPlace, yamlPlaces } from './yaml-places.ts';

/** Reads a file again: the text of a file is not kept. */
export type Load = (file: string) => Uint8Array;

/** What an origin needs to know of a file of the author's. */
export interface AuthorFile {
  readonly file: string;
  /** The bytes of a file again, when a place in it is asked for. */
  readonly load: Load;
  readonly kind: 'show' | 'episode';
  /** Where fields of the Feed stand that are called otherwise here. */
  readonly keys: ReadonlyMap<string, Path>;
  /** Where each entry of a list stands, when they are of several keys or some were left out. */
  readonly lists?: ReadonlyMap<string, readonly Path[]> | undefined;
}

/**
 * Fields of a show file or front matter, found by parsing the file once more when a place is asked for. A
 * class, because a hundred thousand of them are kept and its functions are shared.
 */
export class AuthorOrigin implements Origin {
  readonly file: string;
  readonly #author: AuthorFile;
  #loaded: Loaded | undefined;

  constructor(author: AuthorFile) {
    this.file = author.file;
    this.#author = author;
  }

  source(): SourceText {
    return this.#open().source;
  }

  release(): void {
    this.#loaded = undefined;
  }

  name(path: Path): string {
    return nameOf(keyPath(this.#author, path));
  }

  place(path: Path, part?: Part): Place {
    return placeOf(this.#open(), this.#written(path, part), part);
  }

  /** A key as it is written goes before the field of the Feed that has the same name and stands elsewhere. */
  #written(path: Path, part: Part | undefined): Path {
    const isLiteral = part === 'key' && path.length === 1 && this.#open().find(path) !== undefined;
    return isLiteral ? path : keyPath(this.#author, path);
  }

  edits(changes: readonly Change[]): readonly Edit[] | undefined {
    const loaded = this.#open();
    const { whole, yaml, body, find } = loaded;
    if (!whole) return undefined;
    const { kind } = this.#author;
    const { text } = loaded.source;
    const json = kind === 'show' && this.file.toLowerCase().endsWith('.json');
    loaded.reading ??= readAuthorFile(text, kind);
    const file = { text, kind, json, yaml, bodyStart: body?.start, find, reading: loaded.reading };
    return editsFor(
      file,
      changes.map((change) =>
        change.kind === 'text'
          ? change
          : {
              ...change,
              path: this.#written(change.path, change.kind === 'set' ? change.part : undefined),
            },
      ),
    );
  }

  #open(): Loaded {
    this.#loaded ??= load(this.#author);
    return this.#loaded;
  }
}

interface Loaded {
  readonly source: SourceText;
  /** All of the file could be decoded. */
  readonly whole: boolean;
  /** Where the YAML begins in the file. */
  readonly start: number;
  /** The YAML in the file, where it could be told from the rest. */
  readonly yaml: Range | undefined;
  readonly find: (path: Path) => YamlPlace | undefined;
  readonly body: Range | undefined;
  /** What it says, when that was asked for. */
  reading?: Reading;
  /** Where something is missed that is not there. */
  readonly missing: Range;
}

const nowhere: Range = { start: 0, end: 0 };

function load(author: AuthorFile): Loaded {
  const decoded = decodeUtf8(author.load(author.file));
  const text = decoded.ok ? decoded.text : decoded.valid;
  const base = { source: new SourceText(author.file, text), whole: decoded.ok };
  if (author.kind === 'show') {
    const yaml = { start: 0, end: text.length };
    return { ...base, start: 0, yaml, find: yamlPlaces(text), body: undefined, missing: nowhere };
  }
  const fences = findFences(text);
  if ('kind' in fences)
    return { ...base, start: 0, yaml: undefined, find: () => undefined, body: undefined, missing: nowhere };
  return {
    ...base,
    start: fences.blockStart,
    yaml: { start: fences.blockStart, end: fences.blockEnd },
    find: yamlPlaces(text.slice(fences.blockStart, fences.blockEnd)),
    body: { start: fences.bodyStart, end: text.length },
    missing: { start: 0, end: 3 },
  };
}

function placeOf(loaded: Loaded, path: Path, part: Part = 'value'): Place {
  const { source, start } = loaded;
  if (path.length === 0) return source.place(typeof part === 'object' ? part : loaded.missing);
  if (path[0] === 'body' && loaded.body) {
    const { body } = loaded;
    if (typeof part === 'object')
      return source.place({ start: body.start + part.start, end: body.start + part.end });
    const first = source.text.slice(body.start).search(/\S/);
    const from = body.start + Math.max(first, 0);
    return source.place(firstLine(source.text, from, body.end));
  }
  for (let length = path.length; length > 0; length--) {
    const found = loaded.find(path.slice(0, length));
    if (!found) continue;
    const whole = length === path.length;
    if (part === 'key' && found.key)
      return source.place({ start: start + found.key.start, end: start + found.key.end });
    if (whole && typeof part === 'object' && found.literalStart !== undefined) {
      const from = start + found.literalStart;
      return source.place({ start: from + part.start, end: from + part.end });
    }
    return source.place(firstLine(source.text, start + found.value.start, start + found.value.end));
  }
  return source.place(loaded.missing);
}

/** A list or a long text is shown by its first line. */
function firstLine(text: string, start: number, end: number): Range {
  const feed = text.indexOf('\n', start);
  return { start, end: feed === -1 || feed > end ? end : text[feed - 1] === '\r' ? feed - 1 : feed };
}

/** The path of a field as the author writes it. */
export function keyPath(author: Pick<AuthorFile, 'keys' | 'lists'>, path: Path): Path {
  const [field, index] = path;
  const entry =
    typeof field === 'string' && typeof index === 'number' ? author.lists?.get(field)?.[index] : undefined;
  if (entry) return [...entry, ...path.slice(2)];
  const key = typeof field === 'string' ? author.keys.get(field) : undefined;
  return key ? [...key, ...path.slice(1)] : path;
}

export function nameOf(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}
