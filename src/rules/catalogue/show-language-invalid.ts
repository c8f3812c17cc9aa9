import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { languageTags } from '../sources.ts';

const problems = new Map([
  ['underscore', 'is written with an underscore, and language codes have hyphens'],
  ['name', 'is the name of a language, not its code'],
  ['three-letter', 'is a code of three letters, which directories do not know'],
]);

/** The same language, written otherwise. */
const isSure = (problem: string | undefined): boolean => problem === 'underscore' || problem === 'name';

export const showLanguageInvalid: Rule = {
  id: 'show-language-invalid',
  severity: 'error',
  about: ['show.language'],
  summary: 'The language of the show is not a code that directories know.',
  reason: 'Apple Podcasts refuses a feed with a language that it does not know.',
  source: languageTags,
  examples: [
    `
-- podfeed.yaml --
language: «Deutsch»
`,
    `
-- podfeed.yaml --
language: «de_AT»
`,
    `
-- podfeed.yaml --
language: «gsw»
`,
    `
-- podfeed.yaml --
language: «eng»
`,
    `
-- podfeed.yaml --
language: «English (US)»
`,
    `
-- podfeed.yaml --
language: de-AT
`,
  ],
  show: forRemarks('show-language-invalid', (text, detail, _, { path }) => ({
    message: `${quote(text)} ${problems.get(detail.get('problem') ?? '') ?? 'is not the code of a language'}.`,
    help: detail.has('suggestion')
      ? `Did you mean ${quote(detail.get('suggestion')!)}?`
      : 'Use a code of two letters (ISO 639-1), such as `en` or `de-AT`.',
    fix:
      detail.has('suggestion') && isSure(detail.get('problem'))
        ? useInstead(path, detail.get('suggestion')!, undefined, text)
        : undefined,
  })),
};
