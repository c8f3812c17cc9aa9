import { forRemarks, type Rule } from '../rule.ts';
import { person } from '../sources.ts';

const check = forRemarks('ns-person-blank', () => ({
  message: 'This person has no name.',
  help: 'Give the name, or take the entry out.',
}));

export const nsPersonBlank: Rule = {
  id: 'ns-person-blank',
  severity: 'error',
  about: ['episode.people', 'show.people'],
  summary: 'A person has no name.',
  reason:
    'Apps have nothing to show for an entry without a name, and the namespace forbids one; it is left out of the feed.',
  source: person,
  examples: [
    `
guests: [Ada Muster, «""»]
hosts: [«{role: Host}»]
`,
    `
people:
  - «name: ""»
    role: Producer
  - name: Grace Beispiel
    role: Gaffer
`,
    `
-- podfeed.yaml --
hosts: «{href: "https://example.com/ada"}»
`,
    `
guests:
hosts: ""
people: []
`,
    `
people: [{nmae: Ada Muster}]
-- podfeed.yaml --
rules: {ep-unknown-field: warning}
hosts: [{name: Ada Muster, role: Host}]
`,
  ],
  show: check,
  episode: check,
};
