import { isEmail } from '../../feed/email.ts';
import type { Placed } from '../../feed/placed.ts';
import { beyond } from '../lengths.ts';
import { name, type Rule, type Say } from '../rule.ts';
import { apple } from '../sources.ts';

const most = 255;

/** Fields without a limit of their own. Addresses are not among them: long ones work everywhere. */
const ofShow = ['appleTitle', 'copyright', 'keywords', 'managingEditor', 'subtitle', 'webMaster'] as const;
const ofEpisode = ['appleTitle', 'author', 'keywords', 'rssAuthor', 'subtitle'] as const;

export const xmlValueLength: Rule = {
  id: 'xml-value-length',
  severity: 'warning',
  about: ['episode.author', 'episode.guid', 'show.copyright', 'show.owner'],
  summary: 'A value is longer than the 255 characters that Apple reads.',
  reason:
    'Apple Podcasts takes 255 characters of every value that has no limit of its own; what is longer is cut or refused. Titles, descriptions and the tags of the podcast namespace have rules of their own.',
  source: apple,
  examples: [
    `
-- podfeed.yaml --
copyright: ${'A'.repeat(255)}«da Muster»
owner: {email: ada@example.com, name: ${'A'.repeat(255)}«da»}
`,
    `
author: ${'A'.repeat(255)}«da»
guid: ${'g'.repeat(255)}«1»
`,
    `
-- podfeed.yaml --
copyright: ${'A'.repeat(255)}
-- episodes/1.md --
author: ${'A'.repeat(255)}
guid: ${'g'.repeat(255)}
`,
  ],
  show(show, say) {
    for (const field of ofShow) check(show, [field], show[field], say, editors.has(field));
    check(show, ['owner', 'name'], show.owner?.name, say);
  },
  episode(episode, say) {
    for (const field of ofEpisode) check(episode, [field], episode[field], say, editors.has(field));
    check(episode, ['guid'], episode.guid?.value, say);
  },
};

/** What should begin with a mail address: if it does not, that has rules of its own. */
const editors: ReadonlySet<string> = new Set(['managingEditor', 'rssAuthor', 'webMaster']);

function check(
  owner: Placed,
  path: readonly string[],
  text: string | undefined,
  say: Say,
  isEditor = false,
): void {
  const over = text === undefined ? undefined : beyond(text, most);
  if (!over || (isEditor && !isEmail(text!.split(' ', 1)[0]!))) return;
  const message = `${name(owner, path)} has ${over.length} characters, and directories read ${most}.`;
  say(owner, path, message, { part: over.part, help: 'Shorten it.' });
}
