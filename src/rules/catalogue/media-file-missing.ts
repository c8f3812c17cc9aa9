import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('media-file-missing', (text) => ({
  message: `There is no file ${quote(text)}.`,
  help: 'Put the file there, or correct the path: it begins in the media folder, or with `./` beside the file that names it.',
}));

export const mediaFileMissing: Rule = {
  id: 'media-file-missing',
  severity: 'error',
  about: ['episode.audio', 'episode.transcriptFiles'],
  summary: 'A media file, chapters file or transcript is named but not there.',
  reason: 'The feed would send listeners to an address with nothing behind it.',
  source: own,
  examples: [
    `
audio: «vienna.mp3»
-- media/vienna.mp3 {"missing": true} --
`,
    `
transcripts: [«vienna.vtt»]
`,
    `
audio: vienna.mp3
`,
  ],
  show: check,
  episode: check,
};
