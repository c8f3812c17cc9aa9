import type { AuthorField } from '../markdown/field-list.ts';
import { fixable } from '../rules/fixable.ts';
import type { ProfileInfo } from '../rules/profiles.ts';
import type { Rule } from '../rules/rule.ts';
import { weightsOf } from '../rules/weights.ts';
import type { ListedTag } from '../tags/tag-list.ts';
import { isWrong } from './rule-page.ts';
import { ruleUrl } from './rules.ts';

/** What is explained, for programs. */
export interface Explained {
  readonly rules: readonly Rule[];
  readonly fields: readonly AuthorField[];
  readonly tags: readonly ListedTag[];
  readonly profiles: readonly ProfileInfo[];
}

/** Rules, fields, tags and profiles as JSON; in examples, what is reported stands between « and ». */
export function explainJson({ rules, fields, tags, profiles }: Explained): string {
  const json = {
    rules: rules.map(ruleJson),
    fields: fields.map(({ kind, key, description, expects, examples, aliases }) => ({
      in: kind,
      key,
      description,
      expects,
      examples,
      aliases,
    })),
    tags: tags.map(({ kind, element, field, source }) => ({ in: kind, element, field, source })),
    profiles,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function ruleJson(rule: Rule) {
  const { id, severity, about, summary, reason, source, examples } = rule;
  const profiles = weightsOf(rule).map(({ profile, ...weight }) => [profile, weight]);
  return {
    id,
    severity,
    profiles: Object.fromEntries(profiles),
    about,
    summary,
    reason,
    source,
    w3c: rule.w3c ?? [],
    fixable: fixable.has(id),
    firm: rule.firm ?? false,
    onRequest: rule.onRequest ?? false,
    url: ruleUrl(id),
    examples: examples.map((text) => ({ wrong: isWrong(text), text: text.replace(/^\n/, '') })),
  };
}
