import { isHost, namesGuestsOnly, roleOf } from '../../feed/people-taxonomy.ts';
import { quote } from '../../text/printable.ts';
import type { Rule } from '../rule.ts';
import { person } from '../sources.ts';

export const nsPersonHostsLost: Rule = {
  id: 'ns-person-hosts-lost',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not look into the podcast namespace.' },
  },
  about: ['episode.people'],
  summary: 'An episode names people, but no host.',
  reason:
    'The people of an episode stand in place of those of the show: an episode that names its producer alone is shown without its hosts. Where only `guests` are given, podfeed adds the hosts by itself.',
  source: person,
  examples: [
    `
-- podfeed.yaml --
hosts: [Ada Muster]
-- episodes/1.md --
people: [«{name: Grace Beispiel, role: Producer}»]
`,
    `
-- podfeed.yaml --
hosts: [Ada Muster]
-- episodes/1.md --
people: [«{name: Grace Beispiel, role: Guest}»]
`,
    `
-- podfeed.yaml --
hosts: [Ada Muster]
-- episodes/1.md --
hosts: [Ada Muster]
guests: [Grace Beispiel]
`,
    `
-- podfeed.yaml --
hosts: [Ada Muster]
-- episodes/1.md --
people: [{name: Linus Vorbild, role: Guest Host}]
guests: [Grace Beispiel]
`,
    `
-- podfeed.yaml --
hosts: [Ada Muster]
-- episodes/1.md --
guests: [{name: Grace Beispiel, role: Guest}]
-- episodes/2.md --
people: [{name: Grace Beispiel, role: Boss}]
`,
  ],
  episode(episode, say, show) {
    const hosts = (show.people ?? []).filter(isHost);
    const people = episode.people ?? [];
    if (hosts.length === 0 || people.length === 0 || people.some(isHost)) return;
    // Somebody whose role nobody knows may be the host; another rule speaks of that.
    const isCompleted = namesGuestsOnly(people) && !episode.everybody;
    if (isCompleted || people.some(({ role }) => role !== undefined && !roleOf(role).ok)) return;
    const known = new Set(people.map(({ name }) => name.toLowerCase()));
    if (hosts.some(({ name }) => known.has(name.toLowerCase()))) return;
    const names = hosts.slice(0, 3).map(({ name }) => quote(name));
    say(episode, ['people', 0], 'This episode names people, but no host, so apps show it without one.', {
      help: `Name the hosts here too: ${names.join(', ')}${hosts.length > 3 ? ' …' : ''}.`,
    });
  },
};
