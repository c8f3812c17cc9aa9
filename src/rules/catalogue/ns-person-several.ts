import { quote } from '../../text/printable.ts';
import { forPeople } from '../people.ts';
import type { Rule } from '../rule.ts';
import { person } from '../sources.ts';

/** Two names of two to four words each, with a word between them. */
const several =
  /^((?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}\p{Lu}[\p{L}'’-]{1,30})(?: (?:and|und|&|\+) | ?\/ ?|; ?)((?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}\p{Lu}[\p{L}'’-]{1,30})$/u;

export const nsPersonSeveral: Rule = {
  id: 'ns-person-several',
  severity: 'warning',
  about: ['episode.people', 'show.people'],
  summary: 'Two people stand in one entry.',
  reason:
    'For apps they are one person with a long name: neither of them is found among the episodes of others.',
  source: person,
  examples: [
    `
guests: «Ada Muster and Grace Beispiel»
hosts: [«Linus B. Vorbild & Max Muster», Eva Muster]
`,
    `
-- podfeed.yaml --
hosts: [«Ada Muster / Grace Beispiel»]
`,
    `
guests: [Ada Muster, Muster and Sons, The Head of Sales and Marketing, Ada Muster and friends]
`,
  ],
  ...forPeople(({ name }, path, owner, say) => {
    const found = several.exec(name);
    if (!found) return;
    say(owner, path, `${quote(name)} are two people in one entry.`, {
      help: `Write a list: ${quote(`[${found[1]}, ${found[2]}]`)}.`,
    });
  }),
};
