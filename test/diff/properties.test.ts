import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/diff/change.ts';
import { diffFormats, reportDiff } from '../../src/report/diff.ts';
import { collectedFeeds, compareTexts, mutated, openChance } from './feeds.ts';

const feeds = collectedFeeds();

test('the collected feeds are there', () => {
  if (process.env['CI'] === 'true') expect(feeds.length).toBeGreaterThan(20);
});

/** What is said of a field or an episode, whichever way it changed. */
function mirrored(changes: readonly Change[], isBackwards: boolean): string[] {
  const [old, fresh] = isBackwards ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const sides = changes.flatMap((change) => {
    if (change.field !== undefined) return [`${change.field}: ${change[old] ?? ''} > ${change[fresh] ?? ''}`];
    const { kind, episode, message } = change;
    const gone = kind === 'episodes-removed' || (kind === 'changed' && episode !== undefined);
    if (gone || kind === 'added') return [`${gone === isBackwards ? 'new' : 'gone'} ${episode?.title ?? ''}`];
    return /another (?:order|place)/.test(message) ? ['moved'] : [];
  });
  return sides.sort();
}

describe.each(feeds)('%s', (_, text) => {
  test('does not differ from itself', () => {
    expect(compareTexts(text, text)).toEqual([]);
  });

  test('differs backwards as it does forwards', () => {
    const chance = openChance(text.length);
    for (let times = 0; times < 3; times++) {
      const other = mutated(text, chance);
      const [there, back] = [compareTexts(text, other), compareTexts(other, text)];
      if ([...there, ...back].some(({ kind }) => kind === 'feed-emptied')) continue;
      expect(mirrored(back, true)).toEqual(mirrored(there, false));
    }
  });

  test('can be compared with any other, and nothing in it is obeyed', () => {
    const chance = openChance(text.length + 1);
    const [, other] = feeds[chance(feeds.length)]!;
    const changes = compareTexts(mutated(text, chance), mutated(other, chance));
    for (const format of diffFormats) {
      const printed = reportDiff({ changes, allowed: new Set() }, { format, colour: false, github: true });
      expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      if (format === 'markdown') expect(printed.replace(/`[^`\n]*`/g, '')).not.toMatch(/[<>@[\]|\\*_]/);
      if (format === 'json') expect(JSON.parse(printed).changes).toHaveLength(changes.length);
    }
  });
});
