import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const mediaFileDamaged: Rule = {
  id: 'media-file-damaged',
  severity: 'error',
  where: 'author',
  about: ['episode.audio'],
  summary: 'A media file is damaged or empty.',
  reason: 'Players stop at broken data or refuse the file; its length cannot be known.',
  source: own,
  examples: [
    `
audio: «vienna.m4a»
-- media/vienna.m4a {"remark": "media-file-damaged", "what": "its structure is broken"} --
`,
    `
audio: vienna.m4a
-- media/vienna.m4a {"container": "m4a"} --
`,
  ],
  episode: forRemarks('media-file-damaged', (text, detail) => ({
    message: `The media file ${quote(text)} cannot be used: ${detail.get('what') ?? 'it is damaged'}.`,
    help: 'Export the recording again.',
  })),
};
