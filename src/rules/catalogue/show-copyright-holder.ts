import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showCopyrightHolder: Rule = {
  id: 'show-copyright-holder',
  severity: 'hint',
  about: ['show.copyright'],
  summary: 'The copyright notice names nobody.',
  reason: 'A sign and a year do not say whom to ask; directories print the notice as it stands.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
copyright: «Copyright © 2019-2026»
`,
    `
-- podfeed.yaml --
copyright: «2026»
`,
    `
-- podfeed.yaml --
copyright: «(c) 2026, all rights reserved»
`,
    `
-- podfeed.yaml --
copyright: © 2026 Ada Muster
`,
    `
-- podfeed.yaml --
copyright: CC BY 4.0
`,
  ],
  show(show, say) {
    const { copyright } = show;
    if (copyright === undefined || copyright.length > 64) return;
    const rest = copyright.replace(
      /copyright|all rights reserved|alle rechte vorbehalten|\(c\)|\(p\)|(?:19|20)\d{2}|[^\p{L}\d]/giu,
      '',
    );
    if (rest !== '') return;
    const message = `The ${name(show, ['copyright'])} ${quote(copyright)} names nobody.`;
    say(show, ['copyright'], message, { help: 'Add who holds the rights, such as `2026 Ada Muster`.' });
  },
};
