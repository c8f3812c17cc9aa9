import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Where podfeed is at home. */
export const home = 'https://github.com/podfeed/podfeed';

/** The page of a rule in the documentation. */
export function ruleUrl(rule: string): string {
  return `${home}/blob/main/docs/rules/${rule}.md`;
}

/** What a rule says about itself. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
