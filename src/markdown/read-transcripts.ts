import type { Reference, TranscriptReference } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { isBlank } from './read-common.ts';
import * as values from './values.ts';
import type { Yaml } from './yaml.ts';

/** Transcripts: paths or addresses, or mappings that say more; `from` is another word for `src`. */
export function transcriptsOf(
  book: values.Notebook,
  value: Yaml | undefined,
): readonly TranscriptReference[] | undefined {
  const transcripts = values.listOf(value).flatMap((entry, index): TranscriptReference[] => {
    const map = values.entriesOf(entry);
    const path: Path = Array.isArray(value) ? ['transcripts', index] : ['transcripts'];
    const key = values.textOf(map.get('src')) === undefined && map.has('from') ? 'from' : 'src';
    const text = values.textOf(entry) ?? values.textOf(map.get(key));
    if (text === undefined) {
      if (isBlank(entry, ['src', 'from', 'to', 'type', 'language', 'rel']))
        values.note(book, 'ns-transcript-blank', path, { unread: true });
      return [];
    }
    const second = key === 'src' ? values.textOf(map.get('from')) : undefined;
    if (second !== undefined) {
      values.note(book, 'ns-transcript-convert', [...path, 'from'], {
        text: second,
        detail: { problem: 'both' },
      });
    }
    const [type, language, rel] = ['type', 'language', 'rel'].map((each) => values.textOf(map.get(each)));
    const to = formatsOf(map.get('to'), [...path, 'to']);
    return [values.given({ text, path: map.size > 0 ? [...path, key] : path, type, language, rel, to })];
  });
  return transcripts.length > 0 ? transcripts : undefined;
}

function formatsOf(value: Yaml | undefined, path: Path): readonly Reference[] | undefined {
  const words = values.listOf(value).flatMap((entry, index) => {
    const text = values.textOf(entry);
    return text === undefined ? [] : [{ text, path: Array.isArray(value) ? [...path, index] : path }];
  });
  return words.length > 0 ? words : undefined;
}
