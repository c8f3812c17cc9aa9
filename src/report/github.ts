import type { Finding } from '../text/finding.ts';
import { printable, printableLine } from '../text/printable.ts';
import { reportCompact } from './compact.ts';
import { count } from './count.ts';
import type { Report } from './findings.ts';

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** GitHub shows so many annotations of each kind for a step and drops the others without a word. */
const shownByGithub = 10;

/**
 * The findings as workflow commands: GitHub shows them beside the lines of a pull request. The runner
 * decodes `%0A` and its like, so text from outside is escaped before it gets there. In the log a command
 * shows its message only, so findings that GitHub will not annotate follow as lines with their places.
 */
export function reportGithub(report: Report): string {
  const { findings, summary } = report;
  const { errors, warnings, hints } = summary;
  const counts = `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(hints, 'hint')}`;
  const beyond = beyondTheShown(findings);
  const rest =
    beyond.length === 0
      ? ''
      : `GitHub annotates ${shownByGithub} of each kind. The others are:\n${reportCompact({ ...report, findings: beyond }, { runner: true })}`;
  return `${findings.map((finding) => `${commandOf(finding)}\n`).join('')}${counts}\n${rest}`;
}

function commandOf({ rule, severity, message, help, place }: Finding): string {
  const properties = [
    `file=${property(printableLine(place.file))}`,
    `line=${place.line}`,
    `endLine=${place.endLine}`,
    ...(place.line === place.endLine ? [`col=${place.column}`, `endColumn=${place.endColumn}`] : []),
    `title=${property(rule)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${data(printable(help ? `${message}\n${help}` : message))}`;
}

function beyondTheShown(findings: readonly Finding[]): readonly Finding[] {
  const shown = { error: 0, warning: 0, hint: 0 };
  return findings.filter(({ severity }) => ++shown[severity] > shownByGithub);
}

function data(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/##(?=\w*\[)/g, '## ');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
