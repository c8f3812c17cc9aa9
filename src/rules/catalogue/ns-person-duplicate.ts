import type { Person } from '../../feed/feed.ts';
import { isHost, roleOf } from '../../feed/people-taxonomy.ts';
import type { Path, Placed } from '../../feed/placed.ts';
import { quote } from '../../text/printable.ts';
import type { Rule, Say } from '../rule.ts';
import { person } from '../sources.ts';

export const nsPersonDuplicate: Rule = {
  id: 'ns-person-duplicate',
  severity: 'warning',
  about: ['episode.people', 'show.people'],
  summary: 'Somebody is named twice in the same role, or as host and guest.',
  reason:
    'Apps show every entry: the same face stands there twice. Somebody may well have two roles, such as host and producer.',
  source: person,
  examples: [
    `
hosts: [Ada Muster]
guests: [Grace Beispiel, «ada muster»]
`,
    `
people:
  - {name: Grace Beispiel, role: Producer}
  - «{name: Grace Beispiel, role: producer}»
`,
    `
-- podfeed.yaml --
hosts: [Ada Muster, «Ada Muster»]
`,
    `
hosts: [Ada Muster]
guests: [Grace Beispiel]
people: [{name: Ada Muster, role: Producer}]
`,
  ],
  show: (show, say) => check(show, show.people, say),
  episode: (episode, say) => check(episode, episode.people, say),
};

function check(owner: Placed, people: readonly Person[] = [], say: Say): void {
  const seen = new Map<string, Path>();
  for (const [index, { name, role = 'host' }] of people.entries()) {
    const read = roleOf(role);
    const part =
      isHost({ role }) || role.toLowerCase() === 'guest' ? 'voice' : read.ok ? read.value.name : role;
    const key = `${part} ${name.toLowerCase()}`;
    const path = ['people', index];
    const first = seen.get(key);
    if (first) {
      say(owner, path, `${quote(name)} is named here for the second time.`, {
        help: 'Take one of the two out.',
        related: [{ message: 'The first time is here.', owner, path: first }],
      });
    } else seen.set(key, path);
  }
}
