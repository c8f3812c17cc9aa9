import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const reasons = new Map([
  ['missing', ['This is a link that leads nowhere.', 'Mend the link, or remove it.']],
  [
    'outside',
    ["This is a link that leads out of the show's folder.", 'Put what it leads to into the folder itself.'],
  ],
  [
    'not-a-file',
    [
      'This is not a regular file.',
      'Put a regular file in its place, or give it a name that begins with `_`.',
    ],
  ],
  ['unreadable', ['This cannot be opened.', 'See whether you may read it.']],
]);

const check = forRemarks('file-unreadable', (_, detail) => {
  const [message, help] = reasons.get(detail.get('name') ?? '') ?? reasons.get('unreadable')!;
  return { message: message!, help };
});

export const fileUnreadable: Rule = {
  id: 'file-unreadable',
  severity: 'error',
  firm: true,
  where: 'author',
  about: ['episode.file', 'show.file'],
  summary: 'A file of the show cannot be read.',
  reason: 'A feed without this file would lack an episode, or all of them.',
  source: own,
  examples: [
    `
-- episodes/1.md unreadable --
«---»
title: The last sleeper
`,
    `
title: The last sleeper
`,
  ],
  show: check,
  episode: check,
};
