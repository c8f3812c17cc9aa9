import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('media-file-missing', (text, detail, _called, { path }) => {
  const [suggestion, instead] = [detail.get('suggestion'), detail.get('instead')];
  return {
    message: `There is no file ${quote(text)}.`,
    help:
      suggestion === undefined
        ? 'Put the file there, or correct the path: it begins in the media folder, or with `./` beside the file that names it.'
        : `Did you mean ${quote(suggestion)}?${instead === undefined ? '' : ` Then write ${quote(instead)}.`}`,
    fix: detail.has('sure') && instead !== undefined ? useInstead(path, instead) : undefined,
  };
});

export const mediaFileMissing: Rule = {
  id: 'media-file-missing',
  severity: 'error',
  where: 'author',
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
audio: «media/vienna.mp3»
-- media/media/vienna.mp3 {"missing": true, "suggestion": "media/vienna.mp3", "sure": "yes"} --
-- episodes/2.md --
audio: «veinna.mp3»
-- media/veinna.mp3 {"missing": true, "suggestion": "media/vienna.mp3"} --
-- episodes/3.md --
audio: «zurich.mp3»
-- media/zurich.mp3 {"missing": true, "suggestion": "other/zurich.mp3"} --
`,
    `
audio: vienna.mp3
`,
  ],
  show: check,
  episode: check,
};
