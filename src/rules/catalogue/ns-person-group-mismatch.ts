import { groupOf, roleOf } from '../../feed/people-taxonomy.ts';
import { quote } from '../../text/printable.ts';
import { forPeople } from '../people.ts';
import type { Rule } from '../rule.ts';
import { person } from '../sources.ts';

export const nsPersonGroupMismatch: Rule = {
  id: 'ns-person-group-mismatch',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not look into the podcast namespace.' },
  },
  about: ['episode.people'],
  summary: 'The role of a person belongs to another group.',
  reason:
    'Role and group are read as a pair; a pair that the podcast taxonomy does not have means nothing to apps.',
  source: person,
  examples: [
    `
people: [{name: Ada Muster, role: Producer, group: «Cast»}]
`,
    `
people: [{name: Ada Muster, role: Editor, group: Writing}]
`,
    `
people: [{name: Ada Muster, role: Editor, group: Video Post-Production}]
`,
  ],
  ...forPeople(({ role, group }, path, owner, say) => {
    if (role === undefined || group === undefined) return;
    const [knownRole, knownGroup] = [roleOf(role), groupOf(group)];
    if (!knownRole.ok || !knownGroup.ok || knownRole.value.groups.includes(knownGroup.value)) return;
    const groups = knownRole.value.groups.map((name) => quote(name)).join(' or ');
    say(owner, [...path, 'group'], `The role ${quote(role)} does not belong to the group ${quote(group)}.`, {
      help: `Use ${groups}.`,
    });
  }),
};
