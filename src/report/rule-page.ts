import { fixable } from '../rules/fixable.ts';
import type { Rule } from '../rules/rule.ts';
import { weightsOf } from '../rules/weights.ts';
import type { Severity } from '../text/finding.ts';
import type { Block, Page } from './page.ts';
import { sourceOf } from './source-link.ts';

/** How the examples of a page are shown; `wrong` ones have something to report. */
export type ShowExample = (text: string, wrong: boolean) => readonly Block[];

/** What there is to say about a rule: what is wrong, why that matters, how it weighs, how it looks. */
export function rulePage(rule: Rule, showExample: ShowExample): Page {
  const wrong = rule.examples.filter(isWrong);
  const right = rule.examples.filter((text) => !isWrong(text));
  return {
    title: rule.id,
    blocks: [
      { kind: 'text', text: rule.summary },
      { kind: 'text', text: rule.reason },
      {
        kind: 'facts',
        facts: [
          { name: 'Severity', values: severities(rule) },
          ...(rule.asks ? [{ name: 'Asks servers', values: ['only with `podfeed check --remote`'] }] : []),
          { name: 'Source', values: [sourceOf(rule.source)] },
          ...messages(rule),
          { name: 'Mended by --fix', values: [fixable.has(rule.id) ? 'yes, where that is safe' : 'no'] },
          { name: 'Silenced by', values: silencing(rule) },
        ],
      },
      { kind: 'heading', text: 'Wrong' },
      ...wrong.flatMap((text) => showExample(text, true)),
      { kind: 'heading', text: 'Right' },
      ...right.flatMap((text) => showExample(text, false)),
    ],
  };
}

export function isWrong(example: string): boolean {
  return example.includes('«');
}

function severities(rule: Rule): readonly string[] {
  const own: Severity = rule.severity;
  if (rule.onRequest) return [`${own}; only checked when its weight is set`];
  if (rule.only) return [`${own}; only in ${listed(rule.only)}`];
  const otherwise = weightsOf(rule).filter(({ why }) => why !== undefined);
  return [own, ...otherwise.map(({ profile, level, why }) => `${level} in ${profile}: ${why}`)];
}

function silencing(rule: Rule): readonly string[] {
  if (rule.firm) return ['nothing: the feed would break'];
  if (rule.where === 'feed') return [`\`--rule ${rule.id}=off\``];
  return [
    `the comment \`# podfeed-ignore ${rule.id}: reason\` on the line above`,
    `\`rules: {${rule.id}: off}\` in the show file`,
    `\`--rule ${rule.id}=off\``,
  ];
}

/** What the validator of the W3C calls the same. */
function messages({
  w3c = [],
}: Rule): readonly { readonly name: string; readonly values: readonly string[] }[] {
  return w3c.length === 0 ? [] : [{ name: 'W3C messages', values: w3c.map((id) => `\`${id}\``) }];
}

function listed(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
