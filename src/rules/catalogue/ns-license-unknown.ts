import type { Episode, Show } from '../../feed/feed.ts';
import { licenseIds } from '../../feed/license.ts';
import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { type Rule, type Say, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const known = licenseIds;

/** Equal for names that differ in case, blanks and hyphens. */
const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

function check(owner: Show | Episode, say: Say): void {
  const { license } = owner;
  if (!license || license.url !== undefined) return;
  if (known.some((id) => id.toLowerCase() === license.name.toLowerCase())) return;
  const meant = nearest(license.name, known);
  say(owner, ['license', 'name'], `Nobody can look up the licence ${quote(license.name)}.`, {
    help: meant ? `Did you mean ${quote(meant)}?` : 'Give the address of its text too.',
    fix:
      meant && fold(meant) === fold(license.name)
        ? useInstead(['license', 'name'], meant, undefined, license.name)
        : undefined,
  });
}

export const nsLicenseUnknown: Rule = {
  id: 'ns-license-unknown',
  severity: 'warning',
  profiles: {
    podcasting20: {
      level: 'error',
      why: 'The namespace requires the address of the text for a licence that is not in its list.',
    },
    w3c: { level: 'off', why: 'The validator does not look into the podcast namespace.' },
  },
  about: ['episode.license', 'show.license'],
  summary: 'A licence is none that apps know, and the address of its text is not given.',
  reason: 'Those who want to use a recording cannot find out what they may do.',
  source: podcastTag('license'),
  examples: [
    `
-- podfeed.yaml --
license: «CC BY 4.0»
`,
    `
license: {name: «Sleeper Licence»}
`,
    `
license: {name: Sleeper Licence, url: "https://example.com/licence"}
`,
    `
-- podfeed.yaml --
license: cc-by-4.0
`,
  ],
  show: check,
  episode: check,
};
