import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const mediaFileTruncated: Rule = {
  id: 'media-file-truncated',
  severity: 'error',
  where: 'author',
  about: ['episode.audio'],
  summary: 'A media file ends too early.',
  reason: 'Listeners hear the episode break off. Most often a copy or an upload was interrupted.',
  source: own,
  examples: [
    `
audio: «vienna.mp3»
-- media/vienna.mp3 {"remark": "media-file-truncated", "what": "it ends inside its ID3 tag"} --
`,
    `
audio: vienna.mp3
`,
  ],
  episode: forRemarks('media-file-truncated', (text, detail) => ({
    message: `The media file ${quote(text)} is not whole: ${detail.get('what') ?? 'it ends too early'}.`,
    help: 'Copy or export the recording again.',
  })),
};
