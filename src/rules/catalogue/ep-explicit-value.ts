import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { apple } from '../sources.ts';

/** Words of other languages and programs. */
const others: ReadonlyMap<string, string> = new Map([
  ['ja', 'true'],
  ['on', 'true'],
  ['1', 'true'],
  ['nein', 'false'],
  ['off', 'false'],
  ['0', 'false'],
]);

function meantBy(text: string): string {
  const meant = others.get(text.toLowerCase()) ?? nearest(text, ['true', 'false']);
  return meant === undefined ? 'Use `true` or `false`.' : `Did you mean \`${meant}\`?`;
}

const check = forRemarks('ep-explicit-value', (text, detail, called, { path }) => {
  const suggestion = detail.get('suggestion');
  return suggestion === undefined
    ? {
        message: `${quote(text)} does not say whether the episode is explicit.`,
        help: meantBy(text),
      }
    : {
        message: `${quote(text)} is an old way to fill in ${called}.`,
        help: `Use ${quote(suggestion)}.`,
        fix: useInstead(path, suggestion, undefined, text),
      };
});

export const epExplicitValue: Rule = {
  id: 'ep-explicit-value',
  severity: 'error',
  about: ['episode.explicit'],
  summary: 'Whether an episode is explicit is said in a word that is neither true nor false.',
  reason:
    'Apple knows `true` and `false` only; with any other word the episode may be hidden in some countries.',
  source: apple,
  examples: [
    `
explicit: «maybe»
-- episodes/2.md --
explicit: «flase»
-- episodes/3.md --
explicit: «Nein»
`,
    `
explicit: «clean»
`,
    `
explicit: False
`,
  ],
  episode: check,
};
