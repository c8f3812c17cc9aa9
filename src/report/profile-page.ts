import type { Profile } from '../feed/feed.ts';
import { levelOf } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import { type ProfileInfo, profiles } from '../rules/profiles.ts';
import { weightsOf } from '../rules/weights.ts';
import type { Block, Page } from './page.ts';
import { sourceOf } from './source-link.ts';

/** What a profile is for, and which rules it weighs otherwise; `link` leads to the page of a rule. */
export function profilePage(profile: ProfileInfo, link: (rule: string) => string): Page {
  const weighed = rules.flatMap((rule) => {
    const own = weightsOf(rule).find((weight) => weight.profile === profile.name)!;
    const brought = rule.only?.includes(profile.name);
    if (brought) return [[link(rule.id), own.level, 'off', rule.summary]];
    return own.why === undefined || rule.only ? [] : [[link(rule.id), own.level, rule.severity, own.why]];
  });
  const otherwise: readonly Block[] =
    weighed.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Weighed otherwise' },
          { kind: 'table', head: ['rule', 'weight', 'elsewhere', 'why'], rows: weighed },
        ];
  return {
    title: profile.name,
    blocks: [
      { kind: 'text', text: profile.summary },
      { kind: 'text', text: profile.reason },
      {
        kind: 'facts',
        facts: [
          { name: 'Rules', values: [countWords(profile.name)] },
          { name: 'Source', values: [sourceOf(profile.source)] },
          {
            name: 'Chosen by',
            values: [`\`profiles: [${profile.name}]\` in the show file`, `\`--profile ${profile.name}\``],
          },
        ],
      },
      ...otherwise,
    ],
  };
}

/** All profiles at a glance. */
export function profilesPage(link: (profile: string) => string): Page {
  return {
    title: 'Profiles',
    blocks: [
      {
        kind: 'text',
        text: 'A profile looks at a show with the eyes of one directory or one standard: it weighs rules. Without a choice it is `apple`. Choose in the show file with `profiles: [apple, pmi]`, or on the command line with `--profile psp1,spotify`. Of several the heaviest weight counts, and a weight that is set for one rule goes before all of them.',
      },
      {
        kind: 'table',
        head: ['profile', 'what it stands for', 'errors', 'warnings', 'hints', 'off'],
        rows: profiles.map(({ name, summary }) => {
          const { error, warning, hint, off } = counts(name);
          return [link(name), summary, ...[error, warning, hint, off].map(String)];
        }),
      },
    ],
  };
}

function countWords(profile: Profile): string {
  const { error, warning, hint, off } = counts(profile);
  return `${error} errors, ${warning} warnings, ${hint} hints; ${off} off`;
}

function counts(profile: Profile) {
  const found = { error: 0, warning: 0, hint: 0, off: 0 };
  for (const rule of rules) found[levelOf(rule, { profiles: [profile], levels: new Map() })]++;
  return found;
}
