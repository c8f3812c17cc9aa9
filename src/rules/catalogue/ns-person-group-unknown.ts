import { groupOf } from '../../feed/people-taxonomy.ts';
import { quote } from '../../text/printable.ts';
import { forPeople } from '../people.ts';
import type { Rule } from '../rule.ts';
import { person } from '../sources.ts';

export const nsPersonGroupUnknown: Rule = {
  id: 'ns-person-group-unknown',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not look into the podcast namespace.' },
  },
  about: ['episode.people'],
  summary: 'The group of a person is not in the podcast taxonomy.',
  reason: 'Apps sort people by the groups of the taxonomy and do not know others.',
  source: person,
  examples: [
    `
people: [{name: Ada Muster, role: Guest, group: «Cats»}]
`,
    `
people: [{name: Ada Muster, role: Guest, group: cast}]
`,
  ],
  ...forPeople(({ group }, path, owner, say) => {
    if (group === undefined) return;
    const read = groupOf(group);
    if (read.ok) return;
    say(owner, [...path, 'group'], `${quote(group)} is not a group of the podcast taxonomy.`, {
      help: read.suggestion
        ? `Did you mean ${quote(read.suggestion)}?`
        : 'Leave it out: the role tells the group of nearly everybody.',
    });
  }),
};
