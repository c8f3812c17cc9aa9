import type { Profile } from '../feed/feed.ts';
import { type Instant, writeIso } from '../feed/instant.ts';
import { count } from '../report/count.ts';
import { levelOf } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import { printablePath } from '../text/printable.ts';
import type { FoundShow } from './find-show.ts';
import type { Walk } from './walk-show.ts';

/** What was read and how it was judged, for --verbose. */
export function describeWalk(walk: Walk, show: FoundShow, now: Instant): string {
  const profiles: readonly Profile[] = walk.show.profiles ?? ['apple'];
  const on = rules.filter((rule) => levelOf(rule, { profiles, levels: walk.levels }) !== 'off').length;
  const held = walk.episodes.filter(({ facts }) => facts?.held !== undefined).length;
  return [
    `Show: ${printablePath(show.shown(show.showFile))}, ${count(walk.episodes.length, 'episode')}, ${held} held back\n`,
    `Checked against ${profiles.join(', ')}: ${count(on, 'rule')} on\n`,
    `The present: ${writeIso(now)}\n`,
  ].join('');
}
