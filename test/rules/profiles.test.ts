import { describe, expect, test } from 'vitest';
import type { Profile } from '../../src/feed/feed.ts';
import { profileNames } from '../../src/markdown/show-schema.ts';
import { levelOf } from '../../src/rules/check.ts';
import { rules } from '../../src/rules/index.ts';
import { profiles } from '../../src/rules/profiles.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { walkExample } from './example.ts';

const ruleOf = (id: string): Rule => rules.find((rule) => rule.id === id)!;
const level = (id: string, chosen: readonly Profile[], set: [string, 'hint'][] = []) =>
  levelOf(ruleOf(id), { profiles: chosen, levels: new Map(set) });

describe('profiles', () => {
  test('are those that the show file knows, the default first', () => {
    expect(profiles.map(({ name }) => name)).toEqual(profileNames);
  });

  test.each(profiles)('$name says what it is for, and where that is laid down', (profile) => {
    for (const text of [profile.summary, profile.reason]) expect(text).toMatch(/^[A-Z].*\.$/s);
    expect(profile.source.name).not.toBe('');
  });

  test.each(profiles)('$name weighs rules, unless it is the default', ({ name }) => {
    const weighed = rules.filter((rule) => rule.profiles?.[name] || rule.only?.includes(name));
    expect(weighed.length > 0).toBe(name !== 'apple');
  });

  const weighed = rules.filter((rule) => rule.profiles);
  test.each(weighed)('the weights of $id differ from its own, each for a reason', (rule) => {
    for (const weight of Object.values(rule.profiles!)) {
      expect(weight.level).not.toBe(rule.severity);
      expect(weight.why).toMatch(/^[A-Z][^.]*\.$/);
    }
  });

  test('what nobody can silence, no profile weighs', () => {
    expect(weighed.filter(({ firm }) => firm)).toEqual([]);
  });
});

describe('the weight of a rule', () => {
  test.each<[string, Profile[], string]>([
    ['show-author-missing', ['apple'], 'warning'],
    ['show-author-missing', ['spotify'], 'error'],
    ['show-author-missing', ['w3c'], 'off'],
    ['show-author-missing', ['w3c', 'apple'], 'warning'],
    ['show-author-missing', ['w3c', 'spotify', 'psp1'], 'error'],
    ['ns-locked-missing', ['apple', 'spotify'], 'off'],
    ['ns-locked-missing', ['apple', 'psp1'], 'warning'],
    ['show-title-missing', ['w3c'], 'error'],
  ])('%s in %s: the heaviest, %s', (id, chosen, wanted) => {
    expect(level(id, chosen)).toBe(wanted);
  });

  test('set by somebody goes before the profiles, but for what would break the feed', () => {
    expect(level('show-author-missing', ['spotify'], [['show-author-missing', 'hint']])).toBe('hint');
    expect(level('ns-locked-missing', ['apple'], [['ns-locked-missing', 'hint']])).toBe('hint');
    expect(level('show-feed-missing', ['apple'], [['show-feed-missing', 'hint']])).toBe('error');
  });

  test.each([
    ['apple', 'warning'],
    ['spotify', 'hint'],
  ])('in %s holds for findings that a rule weighs by itself', async (profile, wanted) => {
    const title = 'The Vienna sleeper, '.repeat(14);
    const { findings } = await walkExample(
      `\n-- profile ${profile} --\n-- episodes/1.md --\ntitle: ${title}`,
    );
    const found = findings.filter(({ rule }) => rule === 'ep-title-too-long');
    expect(found.map(({ severity }) => severity)).toEqual([wanted]);
  });
});
