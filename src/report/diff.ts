import type { Change, EpisodeName, Weight } from '../diff/change.ts';
import { type Group, groupChanges } from '../diff/group.ts';
import { titleOfName } from '../diff/names.ts';
import { painter } from '../text/colour.ts';
import { withoutCommands } from '../text/printable.ts';
import { count } from './count.ts';
import { excerpts, quoteExcerpt, shownExcerpt } from './excerpts.ts';
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

/** Of changes that are told together, so many are shown. */
const mostExamples = 3;

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
  const values = (change: Change, indent: string): string[] => {
    const { before, after } = excerpts(change);
    return [
      ...(before === undefined ? [] : [`${indent}${paint('removed', '-')} ${shownExcerpt(before)}`]),
      ...(after === undefined ? [] : [`${indent}${paint('added', '+')} ${shownExcerpt(after)}`]),
    ];
  };
  const blocks = byWeight(changes).map(([weight, groups]) => {
    const lines = groups.flatMap((group) => {
      const [first] = group.changes;
      const kind = weight === 'harmful' ? `  ${paint('faint', kindOf(first, allowed))}` : '';
      const { examples, more } = examplesOf(group);
      return [
        `  ${group.message}${kind}`,
        ...(examples.length === 0
          ? values(first, '    ')
          : examples.flatMap((change) => [
              `    ${titleOfName(change.episode ?? {})}`,
              ...values(change, '      '),
            ])),
        ...(more === 0 ? [] : [`    and ${more.toLocaleString('en-US')} more`]),
      ];
    });
    return `${paint(styles[weight], headings[weight])}\n${lines.join('\n')}\n`;
  });
  return [...blocks, `${summaryOf(changes)}\n`].join('\n');
}

/*
 * Markdown for a comment that others read. What comes from a feed stands between backticks and on one line,
 * where no mark, tag, link or mention is obeyed; a list and no table, in which a bar would end a cell.
 */
function diffMarkdown({ changes, allowed }: DiffReport): string {
  const values = (change: Change): string => {
    const { before, after } = excerpts(change);
    if (before === undefined && after === undefined) return '';
    if (before === undefined) return `: ${quoteExcerpt(after!)}`;
    return after === undefined
      ? `: it was ${quoteExcerpt(before)}`
      : `: ${quoteExcerpt(before)} → ${quoteExcerpt(after)}`;
  };
  const blocks = byWeight(changes).map(([weight, groups]) => {
    const lines = groups.flatMap((group) => {
      const [first] = group.changes;
      const kind =
        weight === 'harmful' ? ` (\`${first.kind}\`${allowed.has(first.kind) ? ', allowed' : ''})` : '';
      const { examples, more } = examplesOf(group);
      const message = group.message.replace(/\.$/, '');
      if (examples.length === 0) return [`- ${message}${kind}${values(first)}`];
      return [
        `- ${message}${kind}`,
        ...examples.map((change) => `  - ${titleOfName(change.episode ?? {})}${values(change)}`),
        ...(more === 0 ? [] : [`  - and ${more.toLocaleString('en-US')} more`]),
      ];
    });
    return `### ${headings[weight]}\n\n${lines.join('\n')}\n`;
  });
  return [...blocks, `${summaryOf(changes)}\n`].join('\n');
}

function byWeight(changes: readonly Change[]): readonly [Weight, readonly Group[]][] {
  return weights.flatMap((weight): [Weight, readonly Group[]][] => {
    const groups = groupChanges(changes.filter((change) => change.weight === weight));
    return groups.length === 0 ? [] : [[weight, groups]];
  });
}

/** Some of the changes that are told together; none where all of them are the same but for the episode. */
function examplesOf({ changes }: Group): { examples: readonly Change[]; more: number } {
  const [first] = changes;
  const isSame = ({ before, after }: Change): boolean => before === first.before && after === first.after;
  const isValued = first.before !== undefined || first.after !== undefined;
  if (changes.length === 1 || (isValued && changes.every(isSame))) return { examples: [], more: 0 };
  return { examples: changes.slice(0, mostExamples), more: Math.max(0, changes.length - mostExamples) };
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
    summary: Object.fromEntries(weights.map((weight) => [weight, numberOf(changes, weight)])),
  });
}

const episodeJson = ({ title, guid, number }: EpisodeName) => ({ title, guid, number });

const kindOf = ({ kind }: Change, allowed: ReadonlySet<string>): string =>
  allowed.has(kind) ? `${kind}, allowed` : kind;

function summaryOf(changes: readonly Change[]): string {
  if (changes.length === 0) return 'The two feeds say the same.';
  const numbers = weights.map((weight) => `${numberOf(changes, weight).toLocaleString('en-US')} ${weight}`);
  return `${count(changes.length, 'difference')}: ${numbers.join(', ')}.`;
}

const numberOf = (changes: readonly Change[], weight: Weight): number =>
  changes.filter((change) => change.weight === weight).length;
