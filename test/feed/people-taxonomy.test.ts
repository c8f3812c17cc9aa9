import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultGroup,
  defaultRole,
  groupOf,
  peopleTaxonomy,
  roleOf,
} from '../../src/feed/people-taxonomy.ts';
import { nasty } from './nasty.ts';

test('there are 11 groups and 62 roles, one of them in two groups', () => {
  expect(peopleTaxonomy.size).toBe(11);
  const roles = [...peopleTaxonomy.values()].flat();
  expect(new Set(roles).size).toBe(62);
  expect(roles.length).toBe(63);
});

test('every role and group is known in any case', () => {
  for (const [group, roles] of peopleTaxonomy) {
    expect(groupOf(group.toUpperCase())).toEqual({ ok: true, value: group, remarks: [] });
    for (const role of roles) {
      const read = roleOf(role.toLowerCase());
      expect(read).toMatchObject({ ok: true, value: { name: role }, remarks: [] });
      expect(read.ok && read.value.groups).toContain(group);
    }
  }
});

test.each([
  ['Editor', { name: 'Editor', groups: ['Writing', 'Video Post-Production'] }, []],
  ['cohost', { name: 'Co-Host', groups: ['Cast'] }, ['spelling']],
  ['Co Host', { name: 'Co-Host', groups: ['Cast'] }, ['spelling']],
])('role %s', (text, value, remarks) => {
  expect(roleOf(text)).toEqual({ ok: true, value, remarks });
});

test.each([
  ['', { problem: 'empty' }],
  ['gest', { problem: 'unknown', suggestion: 'Guest' }],
  ['naratro', { problem: 'unknown', suggestion: 'Narrator' }],
  ['constructor', { problem: 'unknown' }],
  ['x'.repeat(5000), { problem: 'unknown' }],
])('role %.20j is refused', (text, failure) => {
  expect(roleOf(text)).toEqual({ ok: false, ...failure });
});

test.each([
  ['misc', 'Misc.', ['spelling']],
  ['audio postproduction', 'Audio Post-Production', ['spelling']],
])('group %s', (text, value, remarks) => {
  expect(groupOf(text)).toEqual({ ok: true, value, remarks });
});

test('the defaults are in the taxonomy', () => {
  expect(peopleTaxonomy.get(defaultGroup)).toContain(defaultRole);
});

test('no text makes reading throw', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const read of [roleOf(text), groupOf(text)]) {
        if (!read.ok) expect(['empty', 'unknown']).toContain(read.problem);
        else expect(read.value).toBeTruthy();
      }
    }),
  );
});
