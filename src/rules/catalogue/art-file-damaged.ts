import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const check = forRemarks('art-file-damaged', (text, detail) => ({
  message: `The artwork ${quote(text)} cannot be used: ${detail.get('what') ?? 'it is damaged'}.`,
  help: 'Export it again.',
}));

export const artFileDamaged: Rule = {
  id: 'art-file-damaged',
  severity: 'error',
  about: ['episode.imageFile', 'show.imageFile'],
  summary: 'An artwork is damaged or empty.',
  reason: 'Directories refuse a picture that they cannot open.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
image: «cover.png»
-- media/cover.png {"remark": "art-file-damaged", "what": "it has no picture data"} --
`,
    `
image: vienna.png
-- media/vienna.png {"format": "png"} --
`,
  ],
  show: check,
  episode: check,
};
