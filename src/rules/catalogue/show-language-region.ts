import { readCountry } from '../../feed/location.ts';
import { quote } from '../../text/printable.ts';
import { name, type Rule } from '../rule.ts';
import { languageTags } from '../sources.ts';

export const showLanguageRegion: Rule = {
  id: 'show-language-region',
  severity: 'warning',
  about: ['show.language'],
  summary: 'The region of the language is no country.',
  reason:
    'Directories that do not know the region drop the language with it, or list the show under none. `en-UK` is meant to be `en-GB`; `en-EN` is `en`.',
  source: languageTags,
  examples: [
    `
-- podfeed.yaml --
language: en-«UK»
`,
    `
-- podfeed.yaml --
language: de-«DD»
`,
    `
-- podfeed.yaml --
language: zh-Hant-TW
`,
    `
-- podfeed.yaml --
language: es-419
`,
    `
-- podfeed.yaml --
language: de
`,
  ],
  show(show, say) {
    const region = /-([A-Z]{2})$/.exec(show.language ?? '')?.[1];
    const read = region === undefined ? undefined : readCountry(region);
    if (show.language === undefined || region === undefined || !read || read.ok) return;
    const end = show.language.length;
    const primary = show.language.slice(0, -3);
    const isTwice = primary.toUpperCase() === region || read.suggestion === undefined;
    const meant = isTwice ? primary : `${primary}-${read.suggestion}`;
    const message = `The ${name(show, ['language'])} ${quote(show.language)} names the region ${quote(region)}, which does not exist.`;
    say(show, ['language'], message, {
      part: { start: end - 2, end },
      help: `Did you mean ${quote(meant)}?`,
    });
  },
};
