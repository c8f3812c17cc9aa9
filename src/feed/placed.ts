import type { Edit } from '../text/edits.ts';
import type { Place, Range, SourceText } from '../text/source.ts';

/** Steps from a show or an episode down to one of its values: `['owner', 'email']`, `['people', 0]`. */
export type Path = readonly (string | number)[];

/** What of a field is meant: its value (the default), its name, or a part of its value in UTF-16 offsets. */
export type Part = 'value' | 'key' | Range;

/**
 * A change that mends what was written, said in terms of fields; the origin knows how it is written down.
 * `set` gives a field, its name or a part of its value another text, where the field holds what it `was`; `add`
 * gives a field that is not there, below `after` where that is on one line; `remove` takes a field away; `text`
 * replaces a piece of the file, in UTF-16 offsets of the file.
 */
export type Change =
  | {
      readonly kind: 'set';
      readonly path: Path;
      readonly part?: Part | undefined;
      readonly value: string;
      /** The value as it was read, without blanks around it. Lists are not always numbered as they are written. */
      readonly was?: string | undefined;
    }
  | { readonly kind: 'add'; readonly path: Path; readonly value: string; readonly after?: Path }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'text'; readonly range: Range; readonly value: string };

/** A comment of the author that silences a rule: `# podfeed-ignore rule-id: reason`. */
export interface Silence {
  readonly rule: string;
  /** Empty when none was given. */
  readonly reason: string;
  /** The line it speaks of, from 1; the whole file when it stands above the first field. */
  readonly line: number;
  readonly whole: boolean;
  /** Where the id of the rule stands in the file, in UTF-16 offsets. */
  readonly range: Range;
}

/**
 * Where a show or an episode was read from. It knows where each field stands and what the field is called
 * there: `published` is `date` in front matter and `<pubDate>` in a feed.
 */
export interface Origin {
  /** The file as shown to the user: relative, with `/` on every system. */
  readonly file: string;
  /** It is a feed, and not a file of the author. */
  readonly isFeed?: true;
  /** The smallest place known for a field; an absent field stands where it would be missed. */
  place(path: Path, part?: Part): Place;
  /** What the author calls a field, without quotes: `date`, `owner.email`, `<pubDate>`. */
  name(path: Path): string;
  /** The text of the file, for showing a line of it. */
  source(): SourceText;
  /** The edits of the file that make these changes and touch nothing else; nothing where that is not safe. */
  edits(changes: readonly Change[]): readonly Edit[] | undefined;
  /** Lets go of what was loaded to find places; it is loaded again when needed. */
  release(): void;
}

/** Something a reader noticed and left to the rule of that id, which has the severity and the words. */
export interface Remark {
  readonly rule: string;
  readonly path: Path;
  readonly part?: Part;
  /** What the author wrote, where it is short enough to be shown. */
  readonly text?: string;
  /** What else the words need, by name. */
  readonly detail?: Readonly<Record<string, string>>;
  /** The field could not be read: it is there, but has no value. */
  readonly unread?: boolean;
  /** The field that was most probably meant: nobody calls it missing. */
  readonly meant?: Path;
  /** Where one rule has findings of two weights. */
  readonly severity?: 'error' | 'warning' | 'hint';
  /** Another rule that speaks of the same: nothing more is said where it is on. */
  readonly unless?: string;
  /** Where in the same file the same thing stands before, in UTF-16 offsets of the file. */
  readonly earlier?: Range;
  /** It stands in a file that the field names, such as a transcript. */
  readonly elsewhere?: Place;
  /** Only the marked part of its line may be shown: the rest may be nobody's business. */
  readonly alone?: true;
}

/** What was read from somewhere, with its place and what its reader noticed. */
export interface Placed {
  readonly origin: Origin;
  readonly remarks: readonly Remark[];
  /** Rules that the author silenced here. */
  readonly silences?: readonly Silence[];
}

/** Says whether the author wrote a field that could not be read, so that nobody calls it missing. */
export function isUnread(owner: Placed, field: string | Path): boolean {
  const unread = owner.remarks.flatMap(({ unread, path, meant }) => [
    ...(unread === true && path.length > 0 ? [path] : []),
    ...(meant ? [meant] : []),
  ]);
  if (unread.length === 0) return false;
  const path = typeof field === 'string' ? [field] : field;
  const wanted = owner.origin.name(path);
  return unread.some(
    (other) => (path.length === 1 && other[0] === path[0]) || overlap(owner.origin.name(other), wanted),
  );
}

/** Is one of two names the other, or a value inside it? `audio.url` is inside `audio`. */
function overlap(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long === short || (long.startsWith(short) && '.['.includes(long[short.length]!));
}
