import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('media-file-unreadable', (text, detail) => ({
  message: `${quote(text)} cannot be read: ${detail.get('what') ?? 'it cannot be opened'}.`,
  help: 'Name a regular file that you may read.',
}));

export const mediaFileUnreadable: Rule = {
  id: 'media-file-unreadable',
  severity: 'error',
  where: 'author',
  about: ['episode.audio'],
  summary: 'A file that is named cannot be read.',
  reason: 'What cannot be read can neither be measured nor published.',
  source: own,
  examples: [
    `
audio: «vienna.mp3»
-- media/vienna.mp3 {"remark": "media-file-unreadable", "what": "it is not a regular file"} --
`,
    `
audio: vienna.mp3
`,
  ],
  show: check,
  episode: check,
};
