import { painter } from '../text/colour.ts';
import { printableLine, withoutCommands } from '../text/printable.ts';
import type { Report } from './findings.ts';
import { frameOf } from './frame.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Running where lines of the log can be commands. */
  readonly github: boolean;
}

/** The findings for people: place, what is wrong, the line with a mark below, and what to do. */
export function reportText({ findings, summary, source }: Report, options: TextOptions): string {
  const paint = painter(options.colour);
  const blocks = findings.map(({ rule, severity, message, help, place, alone, related }) => {
    const text = source(place.file);
    const column = text ? charactersBefore(text.line(place.line), place.column - 1) + 1 : place.column;
    const at = `${printableLine(place.file)}:${place.line}:${column}`;
    const lines = [
      `${paint('strong', at)} ${paint(severity, severity)}  ${message}  ${paint('faint', rule)}`,
    ];
    if (text && text.text.length > 0) {
      const frame = frameOf(text, place, alone);
      lines.push(`${paint('faint', `  ${frame.line} | `)}${frame.text}`);
      lines.push(
        `${' '.repeat(frame.line.length + 2)}${paint('faint', ' | ')}${frame.indent}${paint(severity, frame.mark)}`,
      );
    }
    for (const other of related) {
      lines.push(
        `  ${paint('faint', 'see:')} ${printableLine(other.place.file)}:${other.place.line}:${other.place.column} ${other.message}`,
      );
    }
    if (help) lines.push(`  ${paint('strong', 'help:')} ${help}`);
    return `${lines.join('\n')}\n`;
  });
  const text = [...blocks, `${summaryLine(summary, findings.length, paint)}\n`].join('\n');
  return options.github ? withoutCommands(text) : text;
}

function summaryLine(summary: Report['summary'], shown: number, paint: ReturnType<typeof painter>): string {
  const { errors, warnings, hints, episodes } = summary;
  const found = [
    errors > 0 ? paint('error', count(errors, 'error')) : '',
    warnings > 0 ? paint('warning', count(warnings, 'warning')) : '',
    hints > 0 ? paint('hint', count(hints, 'hint')) : '',
  ].filter(Boolean);
  const all = errors + warnings + hints;
  const rest = all > shown ? ` (${all - shown} not shown)` : '';
  const result = found.length > 0 ? `${found.join(', ')}${rest}` : 'no mistakes found';
  return `${count(episodes, 'episode')} checked: ${result}.`;
}

/** People count characters where programs count UTF-16 units. */
function charactersBefore(line: string, units: number): number {
  return [...line.slice(0, units)].length;
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
