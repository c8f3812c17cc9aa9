import { authorFields } from '../markdown/field-list.ts';
import { groupOf, groups, type RuleGroup } from '../rules/groups.ts';
import { rules } from '../rules/index.ts';
import { profiles } from '../rules/profiles.ts';
import { listTags } from '../tags/tag-list.ts';
import type { Block, Page } from './page.ts';

/** Everything that can be explained, one line for a rule. */
export function namesPage(): Page {
  const names = (words: Iterable<string>): Block => ({ kind: 'text', text: [...new Set(words)].join('  ') });
  return {
    title: 'What podfeed can explain',
    blocks: [
      { kind: 'text', text: '`podfeed explain name` says more about any of these.' },
      ...groups.flatMap((group) => [
        { kind: 'heading', text: `${group.heading}: ${group.prefix}` } as const,
        ruleRows(group),
      ]),
      { kind: 'heading', text: 'Fields of the show file' },
      names(authorFields('show').map(({ key }) => key)),
      { kind: 'heading', text: 'Fields of front matter' },
      names(authorFields('episode').map(({ key }) => key)),
      { kind: 'heading', text: 'Elements of a feed' },
      names(listTags().map(({ element }) => `<${element}>`)),
      { kind: 'heading', text: 'Profiles' },
      {
        kind: 'table',
        head: ['profile', 'what it stands for'],
        rows: profiles.map((p) => [p.name, p.summary]),
      },
    ],
  };
}

/** The rules whose ids begin alike. */
export function groupPage(group: RuleGroup): Page {
  return { title: `${group.heading}: ${group.prefix}`, blocks: [ruleRows(group)] };
}

function ruleRows({ prefix }: RuleGroup): Block {
  const found = rules.filter(({ id }) => groupOf(id) === prefix);
  return {
    kind: 'table',
    head: ['rule', 'severity', 'what is wrong'],
    rows: found.map(({ id, severity, summary }) => [id, severity, summary]),
  };
}
