import type { Level, Profile } from '../feed/feed.ts';
import { levelOf } from './check.ts';
import { profiles } from './profiles.ts';
import type { Rule } from './rule.ts';

/** How a profile weighs a rule; `why` where it weighs it otherwise than the rule itself. */
export interface Weighed {
  readonly profile: Profile;
  readonly level: Level;
  readonly why?: string;
}

/** The weight of a rule in each profile, as long as nobody sets another. */
export function weightsOf(rule: Rule): readonly Weighed[] {
  return profiles.map(({ name: profile }) => {
    const level = levelOf(rule, { profiles: [profile], levels: new Map() });
    if (rule.only && !rule.only.includes(profile))
      return { profile, level, why: `Only ${rule.only.join(' and ')} asks for it.` };
    const why = rule.profiles?.[profile]?.why;
    return why === undefined ? { profile, level } : { profile, level, why };
  });
}
