import type { ExtraElement } from '../feed/feed.ts';
import { limits } from '../text/limits.ts';
import { type ForeignElement, foreignOf, writeForeign } from '../xml/foreign.ts';
import { namespaces, readNamespaces } from '../xml/namespaces.ts';
import { openXml } from '../xml/read.ts';
import { type Notebook, note } from './values.ts';
import type { Yaml } from './yaml.ts';

/** Prefixes that stand for the same in every file of the author, so that nobody has to declare them. */
const wellKnown: ReadonlyMap<string, string> = new Map([...namespaces, ...readNamespaces]);

const opening = `<extra${[...wellKnown]
  .filter(([prefix]) => prefix !== 'xml')
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('')}>`;
const closing = '</extra>';

/** Elements that the author wrote as XML, one after the other. What is no XML is remarked on and left out. */
export function extraOf(book: Notebook, value: Yaml | undefined): readonly ExtraElement[] | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const elements: ForeignElement[] = [];
  const invalid = (message: string, start: number, end: number): undefined => {
    const clamp = (offset: number) => Math.min(Math.max(offset - opening.length, 0), value.length);
    const part = { start: clamp(start), end: clamp(end) };
    note(book, 'xml-extra-invalid', ['extra'], { unread: true, part, detail: { message } });
  };
  let stray: { start: number; end: number } | undefined;
  const reader = openXml(
    {
      element: (node) => elements.push(foreignOf(node)),
      text(range) {
        stray ??= range;
      },
    },
    { emitDepth: 1 },
  );
  reader.write(`${opening}${value}${closing}`);
  reader.end();
  const { problem } = reader;
  // Another remark speaks of characters.
  if (problem?.kind === 'illegal-char') return undefined;
  if (problem) return invalid(problem.message, problem.range.start, problem.range.end);
  if (stray)
    return invalid('Only elements can stand here, and this text is in none.', stray.start, stray.end);
  return elements.length > 0 ? elements : undefined;
}

/** Elements as an author may write them; nothing where they would not fit into a file. */
export function writeExtra(elements: readonly ExtraElement[] | undefined): string | undefined {
  const text = (elements ?? []).map((element) => writeForeign(element, 0, wellKnown)).join('');
  return text === '' || text.length > limits.showFile ? undefined : text;
}
