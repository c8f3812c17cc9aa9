import type { Path, Remark } from '../feed/placed.ts';
import { listOf, type Notebook, note } from './values.ts';
import type { Yaml } from './yaml.ts';

/** Says what is wrong with an entry of a list; the path goes on from the entry. */
export type NoteEntry = (rule: string, path: Path, more?: Omit<Remark, 'rule' | 'path'>) => void;

/**
 * The entries of a list that can be read, or of a single value. Where each of them stands is kept in the book under
 * the name of the field, so that an entry that was left out does not move those behind it.
 */
export function entriesRead<Entry>(
  book: Notebook,
  { field, key = field }: { readonly field: string; readonly key?: string },
  value: Yaml | undefined,
  read: (entry: Yaml, note: NoteEntry, index: number) => Entry | undefined,
): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  const kept: Path[] = [];
  const others: Path[] = [];
  for (const [index, entry] of listOf(value).entries()) {
    const place = Array.isArray(value) ? [key, index] : [key];
    const noteEntry: NoteEntry = (rule, path, more) => note(book, rule, [...place, ...path], more);
    const found = read(entry, noteEntry, entries.length);
    if (found === undefined) others.push(place);
    else {
      entries.push(found);
      kept.push(place);
    }
  }
  book.lists?.set(field, [...kept, ...others]);
  return entries.length > 0 ? entries : undefined;
}
