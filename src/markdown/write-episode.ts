import { type ScalarStyle, writeScalar } from './write-scalar.ts';

/** A key of front matter with its value, or a remark for the author in its place. */
export type FrontMatterLine =
  | { readonly key: string; readonly value: string | readonly string[]; readonly note?: string }
  | { readonly comment: string };

/** An episode file: front matter with these lines, then the notes. Every value reads back as it was given. */
export function writeEpisode(lines: readonly FrontMatterLine[], notes: string): string {
  return `---\n${lines.map((line) => `${writeLine(line)}\n`).join('')}---\n\n${notes}`;
}

/** A line of front matter without its end. */
export function writeLine(line: FrontMatterLine): string {
  if ('comment' in line) return `# ${line.comment}`;
  const note = line.note === undefined ? '' : ` # ${line.note}`;
  return `${line.key}: ${writeValue(line.value)}${note}`;
}

/** A value on one line; a list stands between brackets. */
export function writeValue(value: string | readonly string[], style: ScalarStyle = 'plain'): string {
  if (typeof value === 'string') return scalarOf(value, style, false);
  return `[${value.map((entry) => scalarOf(entry, 'plain', true)).join(', ')}]`;
}

/** Half a character, which no file can hold, becomes the sign for what could not be read. */
function scalarOf(text: string, style: ScalarStyle, flow: boolean): string {
  return writeScalar(text.replace(/[\ud800-\udfff]/gu, '\ufffd'), style, flow) ?? '""';
}
