import matter from 'gray-matter';
import { limits } from '../text/limits.ts';
import type { Range } from '../text/source.ts';
import { type ReadYaml, readYaml, type YamlMap, type YamlProblem } from './yaml.ts';

/** A Markdown file taken apart. Offsets are UTF-16 units of the whole text. */
export interface FrontMatter {
  readonly data: YamlMap;
  /** Where the YAML between the fences begins. */
  readonly blockStart: number;
  readonly block: string;
  readonly bodyStart: number;
}

export type FrontMatterProblem =
  | {
      readonly kind: 'missing' | 'late' | 'language' | 'unclosed' | 'too-long';
      readonly range: Range;
      readonly detail?: string;
    }
  | { readonly kind: 'yaml'; readonly problem: YamlProblem };

export type ReadFrontMatter =
  | { readonly ok: true; readonly value: FrontMatter }
  | { readonly ok: false; readonly problem: FrontMatterProblem };

/**
 * Splits a Markdown file into front matter and notes. The block must begin at the first byte with a line
 * `---`, hold YAML and end with a line `---`.
 *
 * gray-matter would run JavaScript after `---js`, take any word for a language, let `---x` close a block and
 * swallow a file whose block is never closed. So the fences are found here, and it gets a block that is
 * known to be good, always with options (without them it caches by content and forgets errors) and with
 * engines of our own.
 */
export function readFrontMatter(text: string): ReadFrontMatter {
  const fences = findFences(text);
  if ('kind' in fences) return { ok: false, problem: fences };
  const block = text.slice(fences.blockStart, fences.blockEnd);
  const reads: ReadYaml[] = [];
  matter(
    { content: `---\n${block}\n---\n` },
    {
      language: 'yaml',
      engines: {
        yaml: (yaml: string) => {
          reads.push(readYaml(yaml.slice(1)));
          return {};
        },
        javascript: refuse,
        json: refuse,
      },
    },
  );
  const read = reads[0] ?? { ok: true, value: {} };
  if (!read.ok) return { ok: false, problem: { kind: 'yaml', problem: read.problem } };
  const { blockStart, bodyStart } = fences;
  return { ok: true, value: { data: read.value, blockStart, block, bodyStart } };
}

const refuse = (): never => {
  throw new Error('only YAML is read');
};

interface Fences {
  readonly blockStart: number;
  readonly blockEnd: number;
  readonly bodyStart: number;
}

/** First lines of front matter that Hugo reads, too, and their languages. */
const otherFences: ReadonlyMap<string, string> = new Map([
  ['+++', 'TOML'],
  ['{', 'JSON'],
]);

/** Where the block and the notes of a text stand, or why they cannot be told apart. */
export function findFences(text: string): Fences | FrontMatterProblem {
  const first = lineAt(text, 0);
  const opening = text.slice(0, first.end).trimEnd();
  if (opening !== '---') {
    const other = otherFences.get(opening);
    if (other) return { kind: 'language', range: { start: 0, end: opening.length }, detail: other };
    if (/^--- ?\S/.test(opening) || /^---\s+\S/.test(opening.slice(0, 100))) {
      const rest = opening.slice(3).trimStart();
      const word = /^\S{0,40}/.exec(rest)![0];
      if (rest !== 'yaml') {
        const end = opening.length - rest.length + word.length;
        return word.startsWith('-')
          ? { kind: 'missing', range: { start: 0, end: opening.length } }
          : { kind: 'language', range: { start: 0, end }, detail: word };
      }
    } else {
      const body = text.search(/\S/);
      const late = body > 0 && /^---[ \t]*\r?$/m.test(text.slice(body, lineAt(text, body).end));
      return {
        kind: late ? 'late' : 'missing',
        range: late ? { start: 0, end: body } : { start: 0, end: opening.length },
      };
    }
  }
  const blockStart = first.next;
  for (let at = blockStart; at < text.length; ) {
    const line = lineAt(text, at);
    const isClosing = text.slice(at, line.end).trimEnd() === '---';
    const blockEnd = Math.max(blockStart, at - lineBreakBefore(text, at));
    if (blockEnd - blockStart > limits.frontMatter) {
      const range = { start: 0, end: opening.length };
      const detail = `${limits.frontMatter / 1024} KiB of front matter`;
      return isClosing || closes(text, at)
        ? { kind: 'too-long', range, detail }
        : { kind: 'unclosed', range };
    }
    if (isClosing) return { blockStart, blockEnd, bodyStart: line.next };
    at = line.next;
  }
  return { kind: 'unclosed', range: { start: 0, end: opening.length } };
}

function lineAt(text: string, start: number): { end: number; next: number } {
  const feed = text.indexOf('\n', start);
  if (feed === -1) return { end: text.length, next: text.length };
  return { end: text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed, next: feed + 1 };
}

function lineBreakBefore(text: string, at: number): number {
  if (text[at - 1] !== '\n') return 0;
  return text[at - 2] === '\r' ? 2 : 1;
}

function closes(text: string, from: number): boolean {
  return /\n---[ \t]*\r?(?:\n|$)/.test(text.slice(from));
}
