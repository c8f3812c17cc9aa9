import { printable, printableLine } from '../text/printable.ts';
import type { Report } from './findings.ts';

const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/**
 * The findings as workflow commands: GitHub shows them beside the lines of a pull request. The runner
 * decodes `%0A` and its like, so text from outside is escaped before it gets there.
 */
export function reportGithub({ findings, summary }: Report): string {
  const lines = findings.map(({ rule, severity, message, help, place }) => {
    const properties = [
      `file=${property(printableLine(place.file))}`,
      `line=${place.line}`,
      `endLine=${place.endLine}`,
      ...(place.line === place.endLine ? [`col=${place.column}`, `endColumn=${place.endColumn}`] : []),
      `title=${property(rule)}`,
    ];
    return `::${commands[severity]} ${properties.join(',')}::${data(printable(help ? `${message}\n${help}` : message))}`;
  });
  const { errors, warnings, hints } = summary;
  return `${lines.map((line) => `${line}\n`).join('')}${errors} errors, ${warnings} warnings, ${hints} hints\n`;
}

function data(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll('##[', '## [');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
