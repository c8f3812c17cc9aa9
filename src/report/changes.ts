import { type ChangeObject, diffLines, diffWordsWithSpace, structuredPatch } from 'diff';
import { painter } from '../text/colour.ts';
import { type Edit, smallest } from '../text/edits.ts';
import type { Summary } from '../text/finding.ts';
import { printable, printableLine, withoutCommands } from '../text/printable.ts';
import { count } from './count.ts';
import type { FixedFile } from './findings.ts';
import type { TextOptions } from './text.ts';

/** What would change in each file, as a unified diff, how much that is, and what would be left. */
export function reportChanges(
  files: readonly FixedFile[],
  left: Pick<Summary, 'errors' | 'warnings' | 'hints'>,
  options: TextOptions,
): string {
  const paint = painter(options.colour);
  const diffs = files.flatMap(({ file, texts }) => {
    if (!texts) return [];
    const name = printableLine(file);
    const { hunks } = structuredPatch(name, name, texts.before, texts.after, '', '', { context: 3 });
    const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
      paint('name', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
      ...changed.map((line) => {
        const shown = printable(line.replace(/\r$/, ''));
        return line.startsWith('+')
          ? paint('added', shown)
          : line.startsWith('-')
            ? paint('removed', shown)
            : shown;
      }),
    ]);
    return [`${[paint('strong', `--- ${name}`), paint('strong', `+++ ${name}`), ...lines].join('\n')}\n`];
  });
  const mistakes = files.reduce((sum, { rules }) => sum + rules.length, 0);
  const rest = [
    left.errors > 0 ? count(left.errors, 'error') : '',
    left.warnings > 0 ? count(left.warnings, 'warning') : '',
    left.hints > 0 ? count(left.hints, 'hint') : '',
  ].filter(Boolean);
  const done =
    mistakes === 0
      ? 'Nothing can be fixed without a person'
      : `${count(mistakes, 'mistake')} in ${count(files.length, 'file')} would be fixed`;
  const summary = `${done}: ${rest.length > 0 ? rest.join(', ') : 'nothing'} would be left.\n`;
  const text = [...diffs, summary].join('\n');
  return options.runner ? withoutCommands(text) : text;
}

/** Longer pieces are not compared word by word. */
const longest = 20_000;

/** The edits that turn one text into another, over few units. */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const lines = editsOf(diffLines(before, after));
  return lines.flatMap(({ range, text }) => {
    const old = before.slice(range.start, range.end);
    if (old.length + text.length > longest) return [smallest(before, { range, text })];
    return editsOf(diffWordsWithSpace(old, text)).map((edit) =>
      smallest(before, {
        range: { start: range.start + edit.range.start, end: range.start + edit.range.end },
        text: edit.text,
      }),
    );
  });
}

/** Neighbouring removals and additions as one edit. */
function editsOf(pieces: readonly ChangeObject<string>[]): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open: { start: number; text: string } | undefined;
  const close = (): void => {
    if (open) edits.push({ range: { start: open.start, end: at }, text: open.text });
    open = undefined;
  };
  for (const { value, added, removed } of pieces) {
    if (!added && !removed) close();
    else open ??= { start: at, text: '' };
    if (added) open!.text += value;
    else at += value.length;
  }
  close();
  return edits;
}
