import { nearest } from '../text/suggest.ts';
import { notUnderstood, type Read, understood } from './read.ts';

/** A role in the spelling of the taxonomy and the groups that have it; "Editor" is in two. */
export interface Role {
  readonly name: string;
  readonly groups: readonly string[];
}

/** What a person without role and group is, by the tag's page in the Podcasting 2.0 namespace. */
export const defaultRole = 'Host';
export const defaultGroup = 'Cast';

/** Reads a role of the Podcast Taxonomy, in any case. Other hyphens or blanks are a remark. */
export function roleOf(text: string): Read<Role, 'empty' | 'unknown', 'spelling'> {
  return lookUp(text, rolesByKey, (role) => role.name);
}

/** Reads a group of the Podcast Taxonomy, in any case. Other hyphens, blanks or dots are a remark. */
export function groupOf(text: string): Read<string, 'empty' | 'unknown', 'spelling'> {
  return lookUp(text, groupsByKey, (group) => group);
}

/** https://podcasttaxonomy.com, as the Podcasting 2.0 namespace carries it. */
export const peopleTaxonomy: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [
    'Creative Direction',
    [
      'Director',
      'Assistant Director',
      'Executive Producer',
      'Senior Producer',
      'Producer',
      'Associate Producer',
      'Development Producer',
      'Creative Director',
    ],
  ],
  ['Cast', ['Host', 'Co-Host', 'Guest Host', 'Guest', 'Voice Actor', 'Narrator', 'Announcer', 'Reporter']],
  [
    'Writing',
    [
      'Author',
      'Editorial Director',
      'Co-Writer',
      'Writer',
      'Songwriter',
      'Guest Writer',
      'Story Editor',
      'Managing Editor',
      'Script Editor',
      'Script Coordinator',
      'Researcher',
      'Editor',
      'Fact Checker',
      'Translator',
      'Transcriber',
      'Logger',
    ],
  ],
  [
    'Audio Production',
    [
      'Studio Coordinator',
      'Technical Director',
      'Technical Manager',
      'Audio Engineer',
      'Remote Recording Engineer',
      'Post Production Engineer',
    ],
  ],
  [
    'Audio Post-Production',
    [
      'Audio Editor',
      'Sound Designer',
      'Foley Artist',
      'Composer',
      'Theme Music',
      'Music Production',
      'Music Contributor',
    ],
  ],
  [
    'Administration',
    [
      'Production Coordinator',
      'Booking Coordinator',
      'Production Assistant',
      'Content Manager',
      'Marketing Manager',
      'Sales Representative',
      'Sales Manager',
    ],
  ],
  ['Visuals', ['Graphic Designer', 'Cover Art Designer']],
  ['Community', ['Social Media Manager']],
  ['Misc.', ['Consultant', 'Intern']],
  ['Video Production', ['Camera Operator', 'Lighting Designer', 'Camera Grip', 'Assistant Camera']],
  ['Video Post-Production', ['Editor', 'Assistant Editor']],
]);

const rolesByKey = new Map<string, Role>();
const groupsByKey = new Map<string, string>();
for (const [group, roles] of peopleTaxonomy) {
  groupsByKey.set(keyOf(group), group);
  for (const name of roles) {
    const groups = rolesByKey.get(keyOf(name))?.groups ?? [];
    rolesByKey.set(keyOf(name), { name, groups: [...groups, group] });
  }
}

function lookUp<Value>(
  text: string,
  known: ReadonlyMap<string, Value>,
  nameOf: (value: Value) => string,
): Read<Value, 'empty' | 'unknown', 'spelling'> {
  const written = text.trim();
  if (written === '') return notUnderstood('empty');
  const value = written.length > 128 ? undefined : known.get(keyOf(written));
  if (value === undefined) {
    return notUnderstood('unknown', { suggestion: nearest(written, [...known.values()].map(nameOf)) });
  }
  const exact = nameOf(value).toLowerCase() === written.toLowerCase();
  return understood(value, exact ? [] : ['spelling']);
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s\-.]+/g, '');
}

/** Does somebody host: as host, as one of several, or in place of the usual one? */
export function isHost({ role }: { readonly role?: string }): boolean {
  const read = roleOf(role ?? defaultRole);
  return read.ok && /Host$/.test(read.value.name);
}

/** Did the author name guests and nobody else? */
export function namesGuestsOnly(people: readonly { readonly role?: string }[]): boolean {
  return people.length > 0 && people.every(({ role }) => role?.toLowerCase() === 'guest');
}
