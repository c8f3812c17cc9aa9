import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

/** Other words for the same. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['teaser', 'trailer'],
  ['vorschau', 'trailer'],
  ['normal', 'full'],
  ['regular', 'full'],
  ['bonusfolge', 'bonus'],
]);

const meant: ReadonlyMap<string, string> = new Map([
  ['preview', 'trailer'],
  ['extra', 'bonus'],
  ['special', 'bonus'],
  ['special episode', 'bonus'],
  ['episode', 'full'],
]);

const check = forRemarks('ep-type-invalid', (text, _detail, called, { path }) => {
  const synonym = synonyms.get(text.toLowerCase());
  const suggestion = synonym ?? meant.get(text.toLowerCase()) ?? nearest(text, ['full', 'trailer', 'bonus']);
  return {
    message: `The ${called} ${quote(text)} is not a kind of episode.`,
    help: suggestion === undefined ? 'Use `full`, `trailer` or `bonus`.' : `Did you mean \`${suggestion}\`?`,
    fix: synonym === undefined ? undefined : useInstead(path, synonym, undefined, text),
  };
});

export const epTypeInvalid: Rule = {
  id: 'ep-type-invalid',
  severity: 'error',
  about: ['episode.type'],
  summary: 'The kind of an episode is none that directories know.',
  reason: 'Apple knows full episodes, trailers and bonus episodes, and ignores any other word.',
  source: apple,
  examples: [
    `
type: «teaser»
`,
    `
type: «bouns»
`,
    `
type: trailer
`,
  ],
  episode: check,
};
