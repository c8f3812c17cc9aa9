import type { Profile } from '../feed/feed.ts';
import { type Instant, writeIso } from '../feed/instant.ts';
import { count } from '../report/count.ts';
import { levelOf } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import { printableLine, printablePath } from '../text/printable.ts';
import type { GivenFeed } from './fetch-feed.ts';
import type { FoundShow } from './find-show.ts';
import type { Settings } from './options.ts';
import type { WalkedFeed } from './walk-feed.ts';
import type { Walk } from './walk-show.ts';

/** What was read of a feed, on which way it came, and how it was judged, for --verbose. */
export function describeFeed(
  { show, episodes }: WalkedFeed,
  { file, bytes, answer }: GivenFeed,
  { profiles = ['apple'], levels, now }: Pick<Settings, 'profiles' | 'levels' | 'now'>,
): string {
  const on = rules.filter((rule) => levelOf(rule, { profiles, levels, side: 'feed' }) !== 'off').length;
  const steps = answer ? [...answer.redirects.slice(1).map(({ url }) => url), answer.url] : [];
  const way = (answer?.redirects ?? []).map(
    ({ status }, at) => `Sent on with status ${status}: ${printableLine(steps[at]!)}\n`,
  );
  return [
    `Feed: ${file}, ${count(bytes.length, 'byte')}, ${count(episodes.length, 'episode')}\n`,
    ...way,
    `Checked against ${(show.profiles ?? profiles).join(', ')}: ${count(on, 'rule')} on\n`,
    `The present: ${writeIso(now)}\n`,
  ].join('');
}

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
