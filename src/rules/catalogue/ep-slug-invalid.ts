import { quote } from '../../text/printable.ts';
import { isReadable } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const epSlugInvalid: Rule = {
  id: 'ep-slug-invalid',
  severity: 'warning',
  where: 'author',
  about: ['episode.slug'],
  summary: 'The name of an episode does not fit into an address.',
  reason:
    'Blanks and signs such as `?` and `#` have a meaning of their own in an address, or turn into `%20`.',
  source: own,
  examples: [
    `
slug: «the last sleeper»
`,
    `
slug: «who/what?»
`,
    `
-- episodes/day&night.md --
«---»
guid: night-trains-1
`,
    `
slug: the-last-sleeper
`,
    `
slug: der-letzte-schlafwagen-nach-köln
`,
  ],
  episode(episode, say) {
    if (!isReadable(episode)) return;
    const { slug, origin } = episode;
    const used = slug ?? origin.file.slice(origin.file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
    if (/^[\p{L}\p{M}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*$/u.test(used)) return;
    const called = name(episode, ['slug']);
    const better = asSlug(used);
    const message =
      slug === undefined
        ? `The name of this file, ${quote(used)}, does not fit into an address.`
        : `The ${called} ${quote(used)} does not fit into an address.`;
    say(episode, ['slug'], message, {
      severity: slug === undefined ? 'hint' : undefined,
      help:
        better === ''
          ? 'Use letters, digits and hyphens.'
          : `Use ${quote(better)}${slug === undefined ? ` as ${called}` : ''}.`,
    });
  },
};

function asSlug(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{1,100}/gu) ?? [];
  return words.join('-');
}
