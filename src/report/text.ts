import type { AskedCounts } from '../rules/remote.ts';
import { painter } from '../text/colour.ts';
import type { Finding } from '../text/finding.ts';
import { printableLine, withoutCommands } from '../text/printable.ts';
import { count } from './count.ts';
import type { Report } from './findings.ts';
import { type Folded, fold } from './fold.ts';
import { frameOf } from './frame.ts';
import { reportPassed } from './passed.ts';
import { columnOf } from './places.ts';
import { ruleOf } from './rules.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Running where lines of the log can be commands. */
  readonly runner: boolean;
  /** Leave out why each rule is there: it is said elsewhere. */
  readonly reasons?: false;
}

/**
 * The findings for people: place, what is wrong, the line with a mark below, and what to do. The first finding
 * of each rule says why the rule is there.
 */
export function reportText(report: Report, options: TextOptions): string {
  const { summary, source, outcomes, servers, totals } = report;
  const { shown, rest }: Folded = totals
    ? fold(report.findings, totals)
    : { shown: report.findings, rest: new Map() };
  const paint = painter(options.colour);
  const explained = new Set<string>();
  const reasonFor = (rule: string): string | undefined => {
    if (options.reasons === false || explained.has(rule)) return undefined;
    explained.add(rule);
    return ruleOf(rule)?.reason;
  };
  const at = (place: Finding['place']): string =>
    `${printableLine(place.file)}:${place.line}:${columnOf(place, source(place.file))}`;
  const blocks = shown.map((finding) => {
    const { rule, severity, message, help, place, alone, related, fix } = finding;
    const text = source(place.file);
    const head = `${paint('strong', at(place))} ${paint(severity, severity)}  ${message}`;
    const lines = [`${head}  ${paint('faint', fix ? `${rule}  fixable` : rule)}`];
    if (text && text.text.length > 0) {
      const frame = frameOf(text, place, alone);
      lines.push(`${paint('faint', `  ${frame.line} | `)}${frame.text}`);
      lines.push(
        `${' '.repeat(frame.line.length + 2)}${paint('faint', ' | ')}${frame.indent}${paint(severity, frame.mark)}`,
      );
    }
    for (const other of related) {
      lines.push(`  ${paint('faint', 'see:')} ${at(other.place)} ${other.message}`);
    }
    const reason = reasonFor(rule);
    if (reason) lines.push(`  ${paint('faint', 'why:')} ${reason}`);
    if (help) lines.push(`  ${paint('strong', 'help:')} ${help}`);
    const more = rest.get(finding);
    if (more !== undefined) lines.push(`  ${paint('faint', 'and:')} ${more}`);
    return `${lines.join('\n')}\n`;
  });
  const passed = outcomes ? [reportPassed(outcomes, options.colour)] : [];
  const asked = servers ? serversLine(servers) : '';
  const text = [...passed, ...blocks, `${summaryLine(summary, shown, paint)}\n${asked}`].join('\n');
  return options.runner ? withoutCommands(text) : text;
}

/** What servers were asked, and what that left open. */
function serversLine({ asked, unknown, early, notAsked }: AskedCounts): string {
  const are = (number: number, one: string, many: string): string =>
    number === 0 ? '' : ` ${number.toLocaleString('en-US')} ${number === 1 ? one : many}.`;
  const answered = (asked - unknown).toLocaleString('en-US');
  return [
    asked === 0
      ? 'No server was asked for a file.'
      : `Servers were asked for ${count(asked, 'file')}: ${answered} answered.`,
    unknown === 0 ? '' : ` Nothing is known of ${unknown.toLocaleString('en-US')}.`,
    are(notAsked, 'more was not asked for', 'more were not asked for'),
    are(early, 'is not there yet, nor is its episode out', 'are not there yet, nor are their episodes out'),
    '\n',
  ].join('');
}

function summaryLine(
  summary: Report['summary'],
  shown: readonly Finding[],
  paint: ReturnType<typeof painter>,
): string {
  const { errors, warnings, hints, episodes } = summary;
  const found = [
    errors > 0 ? paint('error', count(errors, 'error')) : '',
    warnings > 0 ? paint('warning', count(warnings, 'warning')) : '',
    hints > 0 ? paint('hint', count(hints, 'hint')) : '',
  ].filter(Boolean);
  const all = errors + warnings + hints;
  const rest = all > shown.length ? ` (${all - shown.length} not shown)` : '';
  const result = found.length > 0 ? `${found.join(', ')}${rest}` : 'no mistakes found';
  const fixable = shown.filter(({ fix }) => fix).length;
  return `${count(episodes, 'episode')} checked: ${result}.${fixesLine(fixable, all)}`;
}

function fixesLine(fixable: number, all: number): string {
  if (fixable === 0) return '';
  const which =
    fixable < all ? `${fixable.toLocaleString('en-US')} of them` : all === 1 ? 'It' : 'All of them';
  return ` ${which} can be mended with podfeed validate --fix.`;
}
