import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('art-file-missing', (text) => ({
  message: `There is no picture ${quote(text)}.`,
  help: 'Put the file there, or correct the path: it begins in the media folder, or with `./` beside the file that names it.',
}));

export const artFileMissing: Rule = {
  id: 'art-file-missing',
  severity: 'error',
  where: 'author',
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork is named but not there.',
  reason:
    'The feed would send apps to an address with nothing behind it, and directories refuse a show without artwork.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
image: «cover.jpg»
-- media/cover.jpg {"missing": true} --
`,
    `
image: «vienna.jpg»
-- media/vienna.jpg {"missing": true} --
`,
    `
image: vienna.jpg
`,
  ],
  show: check,
  episode: check,
};
