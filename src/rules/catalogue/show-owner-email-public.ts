import { name, type Rule } from '../rule.ts';
import { spotify } from '../sources.ts';

export const showOwnerEmailPublic: Rule = {
  id: 'show-owner-email-public',
  severity: 'hint',
  onRequest: true,
  about: ['show.owner'],
  summary: 'Everybody can read the mail address of the owner.',
  reason:
    'Directories need it once, to send a code; afterwards it mostly draws advertising mail. Whether the show is still to be submitted podfeed cannot know, so this is checked on request only.',
  source: spotify,
  examples: [
    `
-- podfeed.yaml --
rules: {show-owner-email-public: hint}
owner: {name: Ada Muster, email: «ada@example.com»}
`,
    `
-- podfeed.yaml --
rules: {show-owner-email-public: hint, show-owner-email-missing: "off"}
owner: {name: Ada Muster}
`,
    `
-- podfeed.yaml --
owner: {email: ada@example.com}
`,
  ],
  show(show, say) {
    if (show.owner?.email === undefined) return;
    const path = ['owner', 'email'];
    say(show, path, `${name(show, path)} stands in the feed, where everybody can read it.`, {
      help: 'Remove it once every directory has taken the show, or use an address made for this.',
    });
  },
};
