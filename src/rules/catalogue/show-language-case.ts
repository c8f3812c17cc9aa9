import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { languageTags } from '../sources.ts';

export const showLanguageCase: Rule = {
  id: 'show-language-case',
  severity: 'hint',
  onRequest: true,
  about: ['show.language'],
  summary: 'The language of the show is written in other capitals than usual.',
  reason: 'Case means nothing in a language code, so this is checked on request only.',
  source: languageTags,
  examples: [
    `
-- podfeed.yaml --
rules: {show-language-case: hint}
language: «de-de»
`,
    `
-- podfeed.yaml --
rules: {show-language-case: hint}
language: «EN»
`,
    `
-- podfeed.yaml --
rules: {show-language-case: hint}
language: de-DE
`,
    `
-- podfeed.yaml --
language: de-de
`,
  ],
  show: forRemarks('show-language-case', (text, detail, _called, { path }) => {
    const usual = detail.get('suggestion') ?? '';
    return {
      message: `The usual form of ${quote(text)} is ${quote(usual)}.`,
      help: `Write ${quote(usual)}.`,
      fix: useInstead(path, usual),
    };
  }),
};
