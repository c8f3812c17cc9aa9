import { printableLine, withoutCommands } from '../text/printable.ts';
import type { Report } from './findings.ts';
import { columnOf } from './places.ts';

export interface CompactOptions {
  /** Running where lines of the log can be commands. */
  readonly runner: boolean;
}

const kinds = { error: 'error', warning: 'warning', hint: 'note' } as const;

/**
 * One line for each finding, as compilers print them, and nothing else. Editors and reviewdog read it with the
 * errorformat `%f:%l:%c: %trror: %m,%f:%l:%c: %tarning: %m,%f:%l:%c: %tote: %m`. Columns count characters.
 */
export function reportCompact({ findings, source }: Report, { runner }: CompactOptions): string {
  const lines = findings.map(({ rule, severity, message, place }) => {
    const at = `${printableLine(place.file)}:${place.line}:${columnOf(place, source(place.file))}`;
    return `${at}: ${kinds[severity]}: ${printableLine(message)} [${rule}]\n`;
  });
  return runner ? withoutCommands(lines.join('')) : lines.join('');
}
