import { field, text } from './fields.ts';
import { textOf } from './values.ts';
import type { Yaml } from './yaml.ts';

/** The name of a list of feeds when its author just wants one. */
const usual = 'feeds.opml';

export const opml = () =>
  field(
    text(),
    'A list of the feeds (OPML), for apps that subscribe to all of them at once: true, or the name of its file. Private feeds are left out.',
    true,
    'feeds.opml',
  );

/** The file of the list, when one is wanted. */
export function opmlOf(value: Yaml | undefined): string | undefined {
  const given = textOf(value);
  const word = given?.toLowerCase();
  if (word === 'true' || word === 'yes') return usual;
  return word === 'false' || word === 'no' ? undefined : given;
}
