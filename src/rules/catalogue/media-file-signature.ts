import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const mediaFileSignature: Rule = {
  id: 'media-file-signature',
  severity: 'error',
  where: 'author',
  about: ['episode.audio'],
  summary: 'A media file is not what its name says.',
  reason:
    'Apps choose their player by the ending of the name; a file of another kind does not play. A web page in place of a recording is often a failed download.',
  source: own,
  examples: [
    `
audio: «vienna.mp3»
-- media/vienna.mp3 {"remark": "media-file-signature", "what": "it is an HTML page"} --
`,
    `
audio: vienna.mp3
`,
  ],
  episode: forRemarks('media-file-signature', (text, detail) => ({
    message: `${quote(text)} is not what its name says: ${detail.get('what') ?? 'it is something else'}.`,
    help: 'Export the recording again, or give the file the ending of what it is.',
  })),
};
