import { diffLines, structuredPatch } from 'diff';
import { painter } from '../text/colour.ts';
import { type Edit, smallest } from '../text/edits.ts';
import { printable, printableLine, withoutCommands } from '../text/printable.ts';
import type { FixedFile } from './findings.ts';
import { count, type TextOptions } from './text.ts';

/** What would change in each file, as a unified diff, and how much that is. */
export function reportChanges(files: readonly FixedFile[], options: TextOptions): string {
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
  const summary =
    mistakes === 0
      ? 'Nothing can be fixed without a person.\n'
      : `${count(mistakes, 'mistake')} in ${count(files.length, 'file')} would be fixed.\n`;
  const text = [...diffs, summary].join('\n');
  return options.github ? withoutCommands(text) : text;
}

/** The edits that turn one text into another, by lines, each over as few units as can be. */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let open: { start: number; text: string } | undefined;
  const close = (): void => {
    if (open) edits.push(smallest(before, { range: { start: open.start, end: at }, text: open.text }));
    open = undefined;
  };
  for (const { value, added, removed } of diffLines(before, after)) {
    if (!added && !removed) close();
    else open ??= { start: at, text: '' };
    if (added) open!.text += value;
    else at += value.length;
  }
  close();
  return edits;
}
