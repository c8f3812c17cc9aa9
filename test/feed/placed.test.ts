import { describe, expect, test } from 'vitest';
import { isHost, namesGuestsOnly } from '../../src/feed/people-taxonomy.ts';
import { isUnread, type Path, type Placed } from '../../src/feed/placed.ts';

/** What the author calls `enclosure` is `audio`, and `imageFile` is `image`. */
const called = ([first, ...rest]: Path): string => {
  const head = first === 'enclosure' ? 'audio' : first === 'imageFile' ? 'image' : String(first);
  return rest.reduce<string>(
    (name, step) => name + (typeof step === 'number' ? `[${step}]` : `.${step}`),
    head,
  );
};

function owner(...remarks: readonly [path: Path, unread?: boolean][]): Placed {
  return {
    origin: { name: called } as Placed['origin'],
    remarks: remarks.map(([path, unread]) => ({
      rule: 'a-rule',
      path,
      ...(unread === undefined ? {} : { unread }),
    })),
  };
}

describe('a field that could not be read', () => {
  test.each<[string, Placed, string, boolean]>([
    ['itself', owner([['title'], true]), 'title', true],
    ['a value in it', owner([['owner', 'email'], true]), 'owner', true],
    ['an item of it', owner([['people', 0], true]), 'people', true],
    ['under the name of another', owner([['audio', 'url'], true]), 'enclosure', true],
    ['an item under the name of another', owner([['image', 0], true]), 'imageFile', true],
    ['among others', owner([['title']], [['link'], true], [['season'], true]), 'link', true],
    ['not another', owner([['link'], true]), 'title', false],
    ['not one that begins alike', owner([['titles'], true]), 'title', false],
    ['not one that ends alike', owner([['subtitle'], true]), 'title', false],
    ['not the file as a whole', owner([[], true]), 'title', false],
    ['not one that was read, though oddly', owner([['title']]), 'title', false],
    ['not one that was read after all', owner([['title'], false]), 'title', false],
    ['not with an odd one beside an unread one', owner([['title']], [['link'], true]), 'title', false],
    ['none without remarks', owner(), 'title', false],
  ])('%s', (_, placed, field, unread) => {
    expect(isUnread(placed, field)).toBe(unread);
  });
});

describe('people', () => {
  test.each([
    [undefined, true],
    ['host', true],
    ['Co-Host', true],
    ['guest host', true],
    ['guest', false],
    ['Hostess', false],
    ['nobody', false],
  ])('%s hosts: %s', (role, hosts) => {
    expect(isHost(role === undefined ? {} : { role })).toBe(hosts);
  });

  test.each([
    [[], false],
    [[{ role: 'guest' }], true],
    [[{ role: 'guest' }, { role: 'guest' }], true],
    [[{ role: 'guest' }, {}], false],
    [[{ role: 'host' }], false],
  ])('%j are guests only: %s', (people, only) => {
    expect(namesGuestsOnly(people)).toBe(only);
  });
});
