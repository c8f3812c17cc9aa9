import { describe, expect, test } from 'vitest';
import { lookUp, nearestName, type Topic } from '../../src/commands/look-up.ts';
import { authorFields } from '../../src/markdown/field-list.ts';
import { groups } from '../../src/rules/groups.ts';
import { rules } from '../../src/rules/index.ts';
import { profiles } from '../../src/rules/profiles.ts';
import { listTags } from '../../src/tags/tag-list.ts';

const named = (topic: Topic): string => {
  switch (topic.kind) {
    case 'rule':
      return `rule ${topic.rule.id}`;
    case 'profile':
      return `profile ${topic.profile.name}`;
    case 'group':
      return `group ${topic.group.prefix}`;
    case 'field':
      return `${topic.field.kind} ${topic.field.key}`;
    case 'tag':
      return `${topic.tag.kind} <${topic.tag.element}>`;
  }
};

describe('a word', () => {
  test.each([
    ['sched-weekday', ['rule sched-weekday']],
    ['SCHED-WEEKDAY', ['rule sched-weekday']],
    ['psp1', ['profile psp1']],
    ['pmi', ['profile pmi', 'group pmi']],
    ['ep', ['group ep']],
    ['ep-', ['group ep']],
    ['ep-*', ['group ep']],
    ['title', ['show title', 'episode title']],
    ['Owner.Email', ['show owner.email']],
    ['media', ['group media', 'show media']],
    ['itunes:duration', ['episode <itunes:duration>']],
    ['<title>', ['show <title>', 'episode <title>']],
    ['podcast:valueRecipient', ['show <podcast:value>', 'episode <podcast:value>']],
    ['<podcast:hiveAccount>', ['show <podcast:podping>']],
    ['</podcast:person>', ['show <podcast:person>', 'episode <podcast:person>']],
    ['<guid isPermaLink="false">', ['episode <guid>']],
    ['enclosure', ['episode <enclosure>']],
    ['podcast_file', ['episode audio']],
    ['kategorie', ['show categories', 'episode category']],
    ['ep-nothing', []],
    ['<nothing>', []],
    ['', []],
    ['constructor', []],
  ])('%j stands for %j', (word, wanted) => {
    expect(lookUp(word).map(named)).toEqual(wanted);
  });

  test('finds everything there is by its name', () => {
    const names = [
      ...rules.map(({ id }) => id),
      ...profiles.map(({ name }) => name),
      ...groups.map(({ prefix }) => prefix),
      ...(['show', 'episode'] as const).flatMap((kind) =>
        authorFields(kind).flatMap(({ key, aliases }) => [key, ...aliases]),
      ),
      ...listTags().flatMap(({ element }) => [element, `<${element}>`]),
    ];
    expect(names.filter((name) => lookUp(name).length === 0)).toEqual([]);
  });

  test.each([
    ['sched-wekday', 'sched-weekday'],
    ['spotfy', 'spotify'],
    ['talenttriangel', 'talentTriangle'],
    ['<itunes:durration>', 'itunes:duration'],
    ['zzzzzz', undefined],
  ])('%s was meant to be %s', (word, wanted) => {
    expect(nearestName(word)).toBe(wanted);
  });
});

test('every rule belongs to a group, and every group has rules', () => {
  const prefixes = groups.map(({ prefix }) => prefix);
  expect([...new Set(rules.map(({ id }) => id.split('-')[0]!))].sort()).toEqual([...prefixes].sort());
});
