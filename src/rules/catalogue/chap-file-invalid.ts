import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

export const chapFileInvalid: Rule = {
  id: 'chap-file-invalid',
  severity: 'error',
  where: 'author',
  about: ['episode.chaptersFile'],
  summary: 'A chapters file cannot be read to its end.',
  reason:
    'What is not understood would be missing from the chapters. Read are JSON chapters, Podlove Simple Chapters, WebVTT, ffmetadata, tables with commas or tabs, and lines with a time and a title.',
  source: own,
  examples: [
    `
chapters: 1.txt
-- media/1.txt --
00:00:00.000 Departure
00:10:00.000 Border
«then the pass»
00:20:00.000 Arrival
`,
    `
chapters: 1.txt
-- media/1.txt --
«What happens on the night shift.»
`,
    `
chapters: 1.txt
-- media/1.txt --
;FFMETADATA1
[CHAPTER]
TIMEBASE=«never»
START=0
END=1000
title=Departure
`,
    `
chapters: 1.xml
-- media/1.xml --
<«opml» version="1.0"/>
`,
    `
chapters: 1.txt
-- media/1.txt --
# the whole night
00:00:00.000 Departure

00:10:00.000 Border
00:20:00.000 Arrival
`,
    `
chapters: 1.csv
-- media/1.csv --
start;title;url
0;"Departure; and a concert";https://example.com/concert
10:00;Border
20:00;Arrival
`,
    `
chapters: 1.txt
-- media/1.txt --
;FFMETADATA1
title=The last sleeper
[CHAPTER]
TIMEBASE=1/1000
START=0
END=600000
title=Departure
[CHAPTER]
TIMEBASE=1/1000
START=600000
END=1200000
title=Border
[CHAPTER]
TIMEBASE=1/1000
START=1200000
END=1800000
title=Arrival
`,
    `
chapters: 1.vtt
-- media/1.vtt --
WEBVTT

00:00.000 --> 10:00.000
Departure

10:00.000 --> 20:00.000
Border

20:00.000 --> 30:00.000
Arrival
`,
  ],
  episode: forRemarks('chap-file-invalid', (_text, detail) => ({
    message: `This chapters file cannot be used: ${detail.get('what') ?? 'it cannot be understood'}.`,
    help: 'Write a line such as `00:12:34 Title` for each chapter, or save it as JSON chapters in UTF-8.',
  })),
};
