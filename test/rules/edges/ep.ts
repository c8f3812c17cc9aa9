const long = (count: number) => 'x'.repeat(count);
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

export const episodeEdges: Readonly<Record<string, readonly string[]>> = {
  'ep-author-format': [
    '\nrss: {author: ada@example.com}\n',
    '\nrss: {author: «ada@example.com Ada»}\n',
    '\nrss: {author: «ada@example.com Ada (Muster)»}\n',
    '\nrss: {author: «ada@example.com (Ada) Muster»}\n',
    '\nrss: {author: «ada (Muster)»}\n',
  ],
  'ep-category-undeclared': [
    `
-- podfeed.yaml --
categories: [Business > Management, Comedy, Arts > Books, News]
-- episodes/1.md --
category: «Sports»
`,
  ],
  'ep-description-heading-blank': [
    `
title: The last sleeper
---
The night shift of a sleeping car, told by those who work it.

#sleepers and «##»sleepers
   «###»3
${many(10, (index) => (index < 9 ? `«##»part ${index}` : `##part ${index}`))}
`
      .replace(' and «##»', ' and ##')
      .replace('#sleepers', '#sleepers'),
  ],
  'ep-description-html-unclosed': [
    `
title: The last sleeper
---
«<H2>»What <b>happens <b>on</b></i> the </b>night</u> shift, told by those who work it.
`,
    `
title: The last sleeper
---
What happens on the night shift, told by those who work it. ${'«<b>»'.repeat(10)}<b>
`,
    `
title: The last sleeper
---
What happens on the night shift, told by those who work it. «<i>»${'<b>'.repeat(100)}
`,
    `
title: The last sleeper
---
What happens on the night shift, told by those who work it. ${'«<b>»'.repeat(10)}${'<b>'.repeat(90)}
`,
  ],
  'ep-description-http-own': [
    `
title: The last sleeper
---
${many(12, (index) => `[All about it](${index < 10 ? '«http»' : 'http'}://example.com/${index})`)}
`,
  ],
  'ep-description-image-alt': [
    `
title: The last sleeper
---
What happens on the night shift, told by those who work it.

${many(11, (index) => (index < 10 ? `«![]»(https://example.com/${index}.jpg)` : '![](https://example.com/10.jpg)'))}
`,
  ],
  'ep-description-reference-missing': [
    `
title: The last sleeper
---
What happens on [the  night][ ONE
 ] shift, told by [those][ The  One ] who [work it][the one].

[the one]: https://example.com/
`.replace(/ONE\n \]/, 'the one]'),
    `
title: The last sleeper
---
${many(11, (index) => (index < 10 ? `«[night][${index}]»` : '[night][10]'))}
`,
  ],
  'ep-description-short': [
    `\ntitle: The last sleeper\n---\n«${long(49)}»\n`,
    `\ntitle: The last sleeper\n---\n${long(50)}\n`,
    `\nsummary: «Short.»\n---\n${long(100)}\n`,
    '\ntype: trailer\n---\nShort.\n',
    `
-- feed.xml --
<item>
<description>«Short.»</description>
</item>
`,
  ],
  'ep-description-tags': [
    `
-- podfeed.yaml --
rules: {ep-description-tags: warning}
-- episodes/1.md --
title: The last sleeper
---
What happens on the night shift, told by those who work it.

a  | b
«-  | -»

a | b
«---  |»

| a
«|  :-|»
| a
«| ---  |»

${many(7, (index) => (index < 6 ? `«![»x](https://example.com/${index}.jpg)` : '![x](https://example.com/7.jpg)')).replaceAll(/«!\[»x\]/g, '«![x]»')}
`,
    `
-- podfeed.yaml --
rules: {ep-description-tags: warning}
-- episodes/1.md --
title: The last sleeper
---
What happens on the night shift, told by those who work it, «<IMG» src="https://example.com/1.jpg" alt="x">
and «<table»><tr><td><img-x></td></tr></table>
`,
  ],
  'ep-file-date': [
    '\n-- episodes/1-2026-03-02.md --\ndate: 2026-03-01\n',
    '\n-- episodes/2026-03-021.md --\ndate: 2026-03-01\n',
    '\n-- episodes/2026-13-02.md --\ndate: 2026-03-01\n',
  ],
  'ep-file-number': [
    numbered(['1', 1], ['2', 2], ['3', 3], ['4', 5], ['5', '«6»']),
    numbered(['1', 1], ['2', 2], ['3', 3], ['ep_9-x', '«4»'], ['5', 5]),
    numbered(['1', 1], ['2', 2], ['3', 3], ['Episode-9', '«4»'], ['5', 5]),
    numbered(['1', 1], ['2', 2], ['3', 3], ['ep9', '«4»'], ['5', 5]),
    numbered(['1', 1], ['2', 2], ['3', 3], ['9', '«4»'], ['5', 5]),
    numbered(['1', 1], ['2', 2], ['3', 3], ['x-9', 4], ['5', 5]),
    numbered(['1', 1], ['2', 2], ['3', 3], ['2019', 4], ['5', 5]),
    numbered(['1', 1], ['2', 2], ['3', 3], ['0192-x', '«4»'], ['5', 5]),
    numbered(['1', 1], ['2', 2], ['3', 3], ['9x', 4], ['5', 5]),
    numbered(['9', '«1»'], ['2', 2], ['3', 3], ['4', 4], ['5', 5]),
    numbered(['1', 1], ['2', 2], ['3', 3], ['9', 7], ['5', 5]),
  ],
  'ep-guid-is-media-url': [
    `
-- lock --
{"version": 1, "episodes": {"episodes/1.md": {"guid": "https://media.example.com/1.mp3", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/1.md --
guid: https://media.example.com/1.mp3
audio: {url: "https://media.example.com/1.mp3", length: 28800000}
date: 2026-03-01
`,
  ],
  'ep-guid-weak': [
    '\nguid: x1234567\n',
    '\nguid: 1234567x\n',
    `
-- lock --
{"version": 1, "episodes": {"episodes/1.md": {"guid": "12", "date": "2026-03-01T05:00:00Z"}}}
-- episodes/1.md --
guid: "12"
date: 2026-03-01
`,
  ],
  'ep-itunes-title-number': [
    '\ntitle: "Ep. 12: The last sleeper"\nitunes: {title: "«Ep. 12»: The last sleeper"}\n',
    '\nnumber: 12\nitunes: {title: "«Ep. 12»: The last sleeper"}\n',
    '\nnumber: 12\nseason: 3\nitunes: {title: "«S2E12» The last sleeper"}\n',
    '\nnumber: 12\nseason: 2\nitunes: {title: "«S2E12» The last sleeper"}\n',
    '\nnumber: 12\nitunes: {title: "«Ep. 12»"}\n',
    '\nitunes: {title: «Night Trains of Europe»}\n',
  ],
};

/** Episodes with these file names and numbers. */
function numbered(...files: readonly (readonly [string, number | string])[]): string {
  return `\n${files.map(([file, number]) => `-- episodes/${file}.md --\nnumber: ${number}\n`).join('')}`;
}
