import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const words: ReadonlyMap<string, { readonly message: string; readonly help: string }> = new Map([
  [
    'notes',
    {
      message: 'These notes have no line that begins with a time, so the episode has no chapters.',
      help: 'Begin a line for each chapter with its time, such as `- 12:34 The border`.',
    },
  ],
  [
    'audio',
    {
      message: 'The media file has no chapters in it, so the episode has none.',
      help: 'Export it with chapters, or list them here.',
    },
  ],
  [
    'address',
    {
      message: 'The media file is not here, so nobody can look for chapters in it.',
      help: 'Put it into the media folder, or list the chapters here.',
    },
  ],
]);

export const chapSourceEmpty: Rule = {
  id: 'chap-source-empty',
  severity: 'warning',
  where: 'author',
  about: ['episode.chapterSource'],
  summary: 'Chapters are to be taken from where there are none.',
  reason: 'The episode comes out without chapters, though its author wanted some.',
  source: own,
  examples: [
    `
chapters: «notes»
---
What happens on the night shift of a sleeping car, from 23:00 on.
`,
    `
chapters: «audio»
`,
    `
audio: 1.mp3
chapters: «audio»
-- podfeed.yaml --
media: {url: "https://media.example.com/"}
`,
    `
chapters: notes
---
What happens on the night shift of a sleeping car:

- 00:00 Departure
- 10:30 Border
- 20:00 Arrival
`,
    `
audio: 1.mp3
chapters: audio
-- podfeed.yaml --
media: {url: "https://media.example.com/"}
-- media/1.mp3 {"chapters": [{"start": 0, "title": "A"}, {"start": 600, "title": "B"}, {"start": 900, "title": "C"}]} --
`,
  ],
  episode: forRemarks(
    'chap-source-empty',
    (_text, detail) => words.get(detail.get('from') ?? '') ?? words.get('notes')!,
  ),
};
