import type { Episode, Show } from '../../feed/feed.ts';
import { licenseIds } from '../../feed/license.ts';
import { quote } from '../../text/printable.ts';
import { beyondW3c } from '../beyond-w3c.ts';
import { type Rule, type Say, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

function check(owner: Show | Episode, say: Say): void {
  const written = owner.license?.name;
  const listed = licenseIds.find((id) => id.toLowerCase() === written?.toLowerCase());
  if (written === undefined || listed === undefined || listed === written) return;
  const path = ['license', 'name'];
  say(owner, path, `The licence ${quote(written)} is spelled ${quote(listed)} in the list.`, {
    help: 'Write it as in the list, for apps that compare letter by letter.',
    fix: useInstead(path, listed, undefined, written),
  });
}

export const nsLicenseCase: Rule = {
  id: 'ns-license-case',
  severity: 'hint',
  profiles: beyondW3c,
  about: ['episode.license', 'show.license'],
  summary: 'A licence from the list is written in other letters, small or capital.',
  reason: 'Apps should not care; some look it up letter by letter and find nothing.',
  source: podcastTag('license'),
  examples: [
    `
license: «cc-by-4.0»
`,
    `
license: CC-BY-4.0
`,
  ],
  show: check,
  episode: check,
};
