import { roleOf } from '../../feed/people-taxonomy.ts';
import { quote } from '../../text/printable.ts';
import { forPeople } from '../people.ts';
import type { Rule } from '../rule.ts';
import { person } from '../sources.ts';

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
people: [{name: Ada Muster, role: «Gest»}]
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
    say(owner, [...path, 'role'], `${quote(role)} is not a role of the podcast taxonomy.`, {
      help: read.suggestion
        ? `Did you mean ${quote(read.suggestion)}?`
        : 'Use one such as `Host`, `Guest`, `Producer` or `Audio Editor`.',
    });
  }),
};
