import { isMissing } from '../readable.ts';
import { name, type Rule } from '../rule.ts';
import { apple } from '../sources.ts';

export const showCopyrightMissing: Rule = {
  id: 'show-copyright-missing',
  severity: 'hint',
  onRequest: true,
  about: ['show.copyright'],
  summary: 'The show does not say whose it is.',
  reason:
    'Some directories show the notice below the description. Rights exist without it and Apple calls it situational, so this is checked on request only.',
  source: apple,
  examples: [
    `
-- podfeed.yaml without copyright --
«»rules: {show-copyright-missing: hint}
`,
    `
-- podfeed.yaml --
rules: {show-copyright-missing: hint}
copyright: Ada Muster
`,
    `
-- podfeed.yaml without copyright --
title: Night Trains
`,
  ],
  show(show, say) {
    if (!isMissing(show, 'copyright', show.copyright)) return;
    say(show, ['copyright'], `The show has no ${name(show, ['copyright'])}.`, {
      help: 'Name who holds the rights, such as `Ada Muster`.',
    });
  },
};
