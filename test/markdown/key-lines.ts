import type { Placed } from '../../src/feed/placed.ts';
import type { AuthorField } from '../../src/markdown/field-list.ts';
import { episodeOf, showOf } from './reading.ts';

/*
 * What reading makes of every key: of its examples, and of values of any shape. `=` is what the Feed then holds,
 * `!` a remark, with its place and what its rule gets to know.
 */

const shapes = ['', 'x y', '-1', '[a, a]', '{a: b}', '[{a: b}, [c]]'];

/** The key with a value, also where it is a key inside of another: `owner: {email: a}`. */
function written(key: string, value: string): string[] {
  const [first, ...inner] = key.split('.');
  const nest = (item: (text: string) => string): string =>
    `${first}: ${inner.reduceRight((text, step) => item(`{${step}: ${text}}`), value)}`;
  return inner.length === 0 ? [nest(String)] : [nest(String), nest((text) => `[${text}]`)];
}

function shown(owner: Placed, bare: Placed): string[] {
  const known = Object.entries(owner).filter(
    ([field, value]) =>
      !['origin', 'remarks', 'body'].includes(field) &&
      JSON.stringify(plain(value)) !== JSON.stringify(plain(bare[field as keyof Placed])),
  );
  const remarks = owner.remarks.map((remark) => {
    const { rule, path, part, text, detail, unread, severity, meant, alone, earlier } = remark;
    const { line, column, endLine, endColumn } = owner.origin.place(path, part);
    const place =
      line === endLine ? `${line}:${column}-${endColumn}` : `${line}:${column}-${endLine}:${endColumn}`;
    const known = { text, ...detail, ...(unread ? { unread } : {}), severity, meant, alone, earlier };
    return `  ! ${place} ${owner.origin.name(path)} ${rule} ${JSON.stringify(known)}`;
  });
  const gone = bare.remarks.map(({ rule, path }) => `${rule} ${path}`);
  return [
    ...known.map(([field, value]) => `  = ${field} ${JSON.stringify(plain(value))}`),
    ...remarks.filter(
      (_, index) => !gone.includes(`${owner.remarks[index]!.rule} ${owner.remarks[index]!.path}`),
    ),
  ];
}

/** Data as JSON can hold it. */
export function plain(value: unknown): unknown {
  if (value instanceof Map) return { map: [...value].map(plain) };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

function read(kind: AuthorField['kind'], text: string): Placed {
  return kind === 'show' ? showOf(text) : episodeOf(`---\n${text}---\n`);
}

/** Is a line what reading made of the text above it? */
export const isResult = (line: string): boolean => line.startsWith('  = ') || line.startsWith('  ! ');

/** A key with every kind of value, and below each of them what reading makes of it. */
export function keyLines({ kind, key, examples }: AuthorField): string[] {
  const values = [...examples.map((example) => JSON.stringify(example)), ...shapes];
  return values.flatMap((value) =>
    written(key, value).flatMap((text) => [text, ...shown(read(kind, `${text}\n`), bare[kind])]),
  );
}

/**
 * The texts of a file that begin its lines, and below each of them what reading makes of it. `⏎` ends a line,
 * `<U+0007>` is a character, and what stands before `‖` is the show file of an episode.
 */
export function readingLines(kind: AuthorField['kind'], texts: readonly string[]): string[] {
  return texts.flatMap((line) => {
    if (line.startsWith('#')) return [line];
    const written = line
      .replaceAll('⏎', '\n')
      .replace(/<U\+([0-9A-F]{4})>/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    const [first, second] = written.split(' ‖ ');
    const text = second ?? first!;
    const show = second === undefined ? undefined : showOf(`${first}\n`);
    if (kind === 'show') return [line, ...shown(showOf(`${text}\n`), bare.show)];
    const file = `---\n${text}\n${text.includes('\n---\n') ? '' : '---\n'}`;
    return [line, ...shown(episodeOf(file, show), bare.episode)];
  });
}

const bare = { show: read('show', ''), episode: read('episode', '') };
