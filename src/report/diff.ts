import type { Change, EpisodeName, Weight } from '../diff/change.ts';
import { painter } from '../text/colour.ts';
import { printableLine, quote, sliceWhole, withoutCommands } from '../text/printable.ts';
import { count } from './count.ts';
import { jsonText } from './json-text.ts';

export const diffFormats = ['text', 'markdown', 'json'] as const;
export type DiffFormat = (typeof diffFormats)[number];

export interface DiffReport {
  readonly changes: readonly Change[];
  /** Kinds of harm that were allowed. */
  readonly allowed: ReadonlySet<string>;
}

const weights: readonly Weight[] = ['harmful', 'visible', 'harmless'];
const headings: Readonly<Record<Weight, string>> = {
  harmful: 'Harmful to subscribers',
  visible: 'Visible',
  harmless: 'Harmless',
};
const longest = 160;

/** The differences of two feeds, the gravest first. */
export function reportDiff(
  report: DiffReport,
  options: { readonly format: DiffFormat; readonly colour: boolean; readonly github: boolean },
): string {
  switch (options.format) {
    case 'json':
      return diffJson(report);
    case 'markdown':
      return options.github ? withoutCommands(diffMarkdown(report)) : diffMarkdown(report);
    case 'text': {
      const text = diffText(report, options.colour);
      return options.github ? withoutCommands(text) : text;
    }
  }
}

function diffText({ changes, allowed }: DiffReport, colour: boolean): string {
  const paint = painter(colour);
  const styles = { harmful: 'error', visible: 'strong', harmless: 'faint' } as const;
  const blocks = weights.flatMap((weight) => {
    const own = changes.filter((change) => change.weight === weight);
    if (own.length === 0) return [];
    const lines = own.flatMap((change) => [
      `  ${change.message}${weight === 'harmful' ? `  ${paint('faint', kindOf(change, allowed))}` : ''}`,
      ...(change.before === undefined ? [] : [`    ${paint('error', '-')} ${shown(change.before)}`]),
      ...(change.after === undefined ? [] : [`    ${paint('value', '+')} ${shown(change.after)}`]),
    ]);
    return [`${paint(styles[weight], headings[weight])}\n${lines.join('\n')}\n`];
  });
  return `${[...blocks, `${summaryOf(changes)}\n`].join('\n')}`;
}

function diffMarkdown({ changes, allowed }: DiffReport): string {
  const parts = weights.flatMap((weight) => {
    const own = changes.filter((change) => change.weight === weight);
    if (own.length === 0) return [];
    const rows = own.map((change) => {
      const kind = weight === 'harmful' ? `\`${kindOf(change, allowed)}\`` : '';
      return `| ${cell(change.message)} | ${code(change.before)} | ${code(change.after)} | ${kind} |`;
    });
    return [
      `### ${headings[weight]}\n\n| change | before | after | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    ];
  });
  return [...parts, `${summaryOf(changes)}\n`].join('\n');
}

function diffJson({ changes, allowed }: DiffReport): string {
  return jsonText({
    changes: changes.map(({ kind, weight, episode, field, before, after, message }) => ({
      kind,
      weight,
      ...(allowed.has(kind) ? { allowed: true } : {}),
      ...(episode ? { episode: episodeJson(episode) } : {}),
      ...(field === undefined ? {} : { field }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      message,
    })),
    summary: Object.fromEntries(
      weights.map((weight) => [weight, changes.filter((change) => change.weight === weight).length]),
    ),
  });
}

const episodeJson = ({ title, guid, number }: EpisodeName) => ({ title, guid, number });

const kindOf = ({ kind }: Change, allowed: ReadonlySet<string>): string =>
  allowed.has(kind) ? `${kind}, allowed` : kind;

function shown(value: string): string {
  const line = printableLine(value);
  return line.length > longest ? `${sliceWhole(line, longest)}…` : line;
}

/** Markdown and HTML in a value are shown, not obeyed. */
function cell(text: string): string {
  return printableLine(text).replace(/[\\|<>[\]*_@#&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function code(value: string | undefined): string {
  return value === undefined ? '' : cell(quote(shown(value)).slice(1, -1));
}

function summaryOf(changes: readonly Change[]): string {
  if (changes.length === 0) return 'The two feeds say the same.';
  const number = (weight: Weight): number => changes.filter((change) => change.weight === weight).length;
  return `${count(changes.length, 'difference')}: ${weights.map((weight) => `${number(weight)} ${weight}`).join(', ')}.`;
}
