import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule, useInstead } from '../rule.ts';
import { podcastTag } from '../sources.ts';

const check = forRemarks('ns-image-file-mismatch', (text, detail, called, { path }) => {
  const is = detail.get('is') ?? '';
  return {
    message: `${called} is ${quote(text)}, and the file has ${quote(is)}.`,
    help: 'Leave it out: it is taken from the file.',
    fix: useInstead(path, is, undefined, text),
  };
});

export const nsImageFileMismatch: Rule = {
  id: 'ns-image-file-mismatch',
  severity: 'error',
  where: 'author',
  about: ['episode.images', 'show.images'],
  summary: 'A further picture has other sides, or is of another type, than is said of it.',
  reason: 'Apps choose a picture by its sides, and would stretch it or show it too small.',
  source: podcastTag('image'),
  examples: [
    `
images: {href: wide.jpg, alt: Ship, width: «1920», height: 630, type: «image/png»}
-- media/wide.jpg {"width": 1200, "height": 630} --
`,
    `
images: {href: wide.jpg, alt: Ship, width: 1200, type: image/jpeg}
-- media/wide.jpg {"width": 1200, "height": 630} --
`,
  ],
  show: check,
  episode: check,
};
