import type { TriangleTag } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';
import { readSide, sideName } from '../feed/talent-triangle.ts';
import { given, type Notebook, note, textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** Sides of the Talent Triangle: one, a list, or shares in percent. */
export function triangleOf(book: Notebook, value: Yaml | undefined): readonly TriangleTag[] | undefined {
  if (value === undefined || value === null) return undefined;
  const tags: TriangleTag[] = [];
  const add = (text: string | undefined, path: Path, percent?: number): void => {
    if (text === undefined) return;
    const read = readSide(text);
    if (read.ok) {
      tags.push(given({ side: read.value.side, percent, text, written: read.value.written, path }));
      return;
    }
    const suggestion = read.suggestion ?? listIn(text);
    note(book, 'pmi-side-unknown', path, {
      text,
      unread: true,
      ...(percent === undefined ? {} : { part: 'key' }),
      ...(suggestion ? { detail: { suggestion } } : {}),
    });
  };
  if (typeof value === 'string') {
    add(textOf(value), ['talentTriangle']);
  } else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) add(textOf(entry), ['talentTriangle', index]);
  } else {
    for (const [name, share] of Object.entries(value)) {
      const text = textOf(share)?.replace(/ ?%$/, '') ?? '';
      const percent = /^\d{1,3}(?:\.\d{1,2})?$/.test(text) ? Number(text) : undefined;
      if (percent === undefined || percent > 100)
        note(book, 'pmi-split', ['talentTriangle', name], { text, unread: true });
      else add(name, ['talentTriangle', name], percent);
    }
  }
  return tags.length > 0 ? tags : undefined;
}

/** Several sides in one text, as the list that they should be. */
function listIn(text: string): string | undefined {
  if (text.length > 128) return undefined;
  const sides = text.split(/[,;+|&\n]| and | und /).flatMap((piece) => {
    const read = readSide(piece);
    return read.ok ? [sideName(read.value.side)] : [undefined];
  });
  return sides.length > 1 && sides.every((side) => side !== undefined) ? `[${sides.join(', ')}]` : undefined;
}
