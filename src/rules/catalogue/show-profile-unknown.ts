import { quote } from '../../text/printable.ts';
import { nearest } from '../../text/suggest.ts';
import { notOneOf } from '../field-words.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const showProfileUnknown: Rule = {
  id: 'show-profile-unknown',
  severity: 'error',
  where: 'author',
  about: ['show.profiles'],
  summary: 'The show asks for a profile that does not exist.',
  reason: 'The show would not be held against the demands that its author has in mind.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
profiles: [apple, «spotfy»]
`,
    `
-- podfeed.yaml --
profiles: «overcast»
`,
    `
-- podfeed.yaml --
profiles: [apple, spotify]
`,
  ],
  show: forRemarks('show-profile-unknown', (text, detail) => {
    const profiles = (detail.get('expects') ?? '').split(', ');
    return {
      message: `There is no profile ${quote(text)}.`,
      help: notOneOf(nearest(text, profiles), profiles),
    };
  }),
};
