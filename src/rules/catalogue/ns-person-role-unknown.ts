import { roleOf } from '../../feed/people-taxonomy.ts';
import { quote } from '../../text/printable.ts';
import { forPeople } from '../people.ts';
import type { Rule } from '../rule.ts';
import { person } from '../sources.ts';

/** Words for roles that are not in the taxonomy, and what they are called there. */
const others: ReadonlyMap<string, string> = new Map([
  ['moderator', 'Host'],
  ['presenter', 'Host'],
  ['interviewer', 'Host'],
  ['gastgeber', 'Host'],
  ['anchor', 'Host'],
  ['gast', 'Guest'],
  ['interviewee', 'Guest'],
  ['speaker', 'Guest'],
  ['expert', 'Guest'],
  ['sound engineer', 'Audio Engineer'],
  ['engineer', 'Audio Engineer'],
  ['mixing', 'Audio Engineer'],
  ['music', 'Composer'],
  ['producent', 'Producer'],
  ['produzent', 'Producer'],
  ['sprecher', 'Narrator'],
]);

export const nsPersonRoleUnknown: Rule = {
  id: 'ns-person-role-unknown',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not look into the podcast namespace.' },
  },
  about: ['episode.people', 'show.people'],
  summary: 'The role of a person is not in the podcast taxonomy.',
  reason:
    'Apps sort people by the roles of the taxonomy; one that they do not know is shown as a host or not at all.',
  source: person,
  examples: [
    `
people: [{name: Ada Muster, role: «Gest»}, {name: Max Muster, role: «Moderator»}]
`,
    `
-- podfeed.yaml --
hosts: [{name: Ada Muster, role: «Boss»}]
`,
    `
people: [{name: Ada Muster, role: co-host}]
guests: [Grace Beispiel]
`,
  ],
  ...forPeople(({ role }, path, owner, say) => {
    if (role === undefined) return;
    const read = roleOf(role);
    if (read.ok) return;
    const meant = others.get(role.toLowerCase()) ?? read.suggestion;
    say(owner, [...path, 'role'], `${quote(role)} is not a role of the podcast taxonomy.`, {
      help: meant
        ? `Did you mean ${quote(meant)}?`
        : 'Use one such as `Host`, `Guest`, `Producer` or `Audio Editor`.',
    });
  }),
};
