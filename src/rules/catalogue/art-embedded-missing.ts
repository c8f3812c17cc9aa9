import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const reasons: ReadonlyMap<string, (file: string) => string> = new Map<string, (file: string) => string>([
  ['none', (file) => `${file} has no picture in it.`],
  ['away', (file) => `${file} is not here, so the picture in it cannot be taken out.`],
  ['address', () => 'The recording is at an address, and pictures are taken out of files only.'],
  ['no-audio', () => 'There is no recording that could have a picture in it.'],
]);

export const artEmbeddedMissing: Rule = {
  id: 'art-embedded-missing',
  severity: 'error',
  where: 'author',
  about: ['episode.imageFile', 'episode.audio'],
  summary: 'An episode wants the picture in its recording, and there is none.',
  reason:
    'With `image: audio` the picture is taken out of the recording and put beside the feed, so the file must be there when the feed is built, and have a picture.',
  source: own,
  examples: [
    `
audio: 1.mp3
image: «audio»
-- media/1.mp3 {"hasPicture": false} --
`,
    `
audio: {url: https://media.example.com/1.mp3, length: 28800000}
image: «audio»
`,
    `
audio: 1.mp3
image: audio
-- media/1.mp3 {"hasPicture": true} --
`,
  ],
  episode: forRemarks('art-embedded-missing', (text, detail) => ({
    message: (reasons.get(detail.get('why') ?? '') ?? reasons.get('none')!)(quote(text)),
    help: 'Name a picture in the media folder, or leave it out.',
  })),
};
