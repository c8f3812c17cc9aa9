/** A show without a mistake, file by file; media files are described, not held. */
export const cleanShow: Readonly<Record<string, string>> = {
  'podfeed.yaml': `title: Night Trains of Europe
description: Conversations with the people who keep the sleeping cars of Europe running.
language: en
link: https://example.com/
feed: https://example.com/feed.xml
author: Ada Muster
owner:
  name: Ada Muster
  email: ada@example.com
categories:
  - Business > Management
  - Society & Culture > Places & Travel
explicit: false
type: episodic
image: cover.jpg
copyright: Ada Muster
timezone: Europe/Berlin
schedule:
  day: Sunday
  time: "06:00"
guid: d84ced82-1926-54c0-88c2-bb01dd35d7e3
hosts: [Ada Muster]
license: CC-BY-4.0
medium: podcast
funding: { url: https://example.com/support, text: Support us }
location: { name: Berlin, rel: creator, country: DE }
`,
  'episodes/001-the-first-sleeper.md': `---
title: The first sleeper
number: 1
season: 1
date: 2026-03-01
publishDay: Sunday
category: Business > Management
talentTriangle: Business Acumen
audio: 001.mp3
guid: 1b671a64-40d5-491e-99b0-da01ff1f3341
link: https://example.com/001
---
Who made the beds when the first sleeping car left the station, and who paid for them.
`,
  'episodes/002-the-second-sleeper.md': `---
title: The second sleeper
number: 2
season: 1
type: full
date: 2026-03-08
category: Society & Culture > Places & Travel
talentTriangle: Power Skills
audio:
  url: https://media.example.com/002.mp3
  length: 28800000
  type: audio/mpeg
duration: 30:00
explicit: false
guid: 6a1e0e0c-2f0b-4d8e-9d55-0a3a6f1f9c02
link: https://example.com/002
summary: What happens on the night shift, told by those who work it.
guests:
  - name: Grace Beispiel
    role: Guest
    href: https://example.com/grace
chapters: 002.json
transcripts:
  - src: 002.vtt
    type: text/vtt
    language: en
draft: false
---
What happens on the [night shift](https://example.com/night) of a sleeping car, told by those who work it.

## Chapters

00:00 Departure
10:30 The border
20:15 Arrival
`,
  'episodes/003-the-third-sleeper.md': `---
title: The third sleeper
number: 3
season: 1
date: 2026-03-15
audio: 003.mp3
talentTriangle: Ways of Working
guid: 4f7c1d9a-0f5c-4c55-8a8e-6d0f5f6b7a03
---
Where sleeping cars go when nobody sleeps in them any more, and what is done with the beds.
`,
  'media/002.json': `{"version": "1.2.0", "chapters": [
  {"startTime": 0, "title": "Departure"},
  {"startTime": 630, "title": "The border"},
  {"startTime": 1215, "title": "Arrival"}
]}
`,
  'media/002.vtt': `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ada Muster>All aboard.

00:00:05.000 --> 00:00:07.000
<v Grace Beispiel>Thank you.
`,
};

/** The text of an example, see `example.ts`. */
export function exampleOf(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([file, text]) => `-- ${file} raw --\n${text}`)
    .join('');
}

/** The one rule that must speak, the file, what stands there, and the mistake in its place. */
export type Mistake = readonly [rule: string, file: string, right: string, wrong: string];

const show = 'podfeed.yaml';
const first = 'episodes/001-the-first-sleeper.md';
const second = 'episodes/002-the-second-sleeper.md';
const third = 'episodes/003-the-third-sleeper.md';
const chapters = 'media/002.json';
const transcript = 'media/002.vtt';

/** What people get wrong, one thing at a time. */
export const mistakes: readonly Mistake[] = [
  // Values of a wrong kind inside a key: what follows from them is not told as well.
  ['ns-block-slug', show, 'medium: podcast', 'medium: podcast\nblock: {except: x y}'],
  ['show-field-type', show, 'medium: podcast', 'medium: podcast\nblock: {all: some, except: amazon}'],
  ['ns-chat-attrs', show, 'medium: podcast', 'medium: podcast\nchat: {}'],
  ['ns-trailer-attrs', show, 'medium: podcast', 'medium: podcast\ntrailer: {}'],
  ['sched-slot-invalid', show, '  time: "06:00"', '  time: "06:00"\n  until: soon'],
  ['ns-license-unknown', show, 'CC-BY-4.0', 'All rights reserved. '.repeat(10)],
  ['show-managing-editor-format', show, 'medium: podcast', `rss: {webMaster: ${'Ada '.repeat(80)}}`],
  ['ns-contentlink', first, 'season: 1', 'season: 1\ncontentLinks: Watch it'],
  ['chap-start-invalid', first, 'season: 1', 'season: 1\nchapters: [Intro, 1:00 Two, 2:00 Three]'],
  ['media-file-missing', first, 'season: 1', 'season: 1\ntranscripts: the transcript'],
  ['ns-alt-source-missing', first, 'season: 1', 'season: 1\nalternates: {title: Small}'],
  [
    'ns-value-address',
    first,
    'season: 1',
    'season: 1\nvalue: {recipients: [{name: Ada}, {address: a@b.example, split: 1}]}',
  ],
  [
    'ns-value-timesplit-content',
    first,
    'season: 1',
    'season: 1\nvalue: {recipients: {address: a@b.example}, timeSplits: {}}',
  ],
  // Words of the namespace in other letters are no mistake; others are one.
  ['ns-medium-unknown', show, 'medium: podcast', 'medium: Show'],
  // Fields and values of the show file.
  ['show-unknown-field', show, 'title:', 'titel:'],
  ['show-unknown-field', show, '  email:', '  emial:'],
  ['show-unknown-field', show, 'timezone:', 'time_zone:'],
  ['show-language-invalid', show, 'language: en', 'language: English'],
  ['show-link-invalid', show, 'link: https://example.com/', 'link: example.com'],
  ['show-owner-email-invalid', show, 'ada@example.com', 'ada at example.com'],
  ['show-category-sub-mismatch', show, 'Business > Management', 'Busness > Management'],
  ['show-category-unknown', show, 'Business > Management', 'Juggling'],
  ['show-explicit-value', show, 'explicit: false', 'explicit: clean'],
  ['show-type-invalid', show, 'type: episodic', 'type: weekly'],
  ['show-description-missing', show, /description: .*/.source, ''],
  ['show-title-missing', show, 'title: Night Trains of Europe\n', ''],
  ['sched-zone-invalid', show, 'Europe/Berlin', 'Europe/Berln'],
  ['sched-day-unknown', show, 'day: Sunday', 'day: Sunnday'],
  ['ns-medium-unknown', show, 'medium: podcast', 'medium: podcasts'],
  ['ns-medium-list-items', show, 'medium: podcast', 'medium: podcastL'],
  ['ns-license-unknown', show, 'CC-BY-4.0', 'CC BY 4.0'],
  ['ns-funding-url', show, 'url: https://example.com/support', 'url: example.com/support'],
  ['ns-location-country', show, 'country: DE', 'country: Germany'],
  ['ns-location-rel', show, 'rel: creator', 'rel: studio'],
  ['ns-guid-format', show, 'd84ced82-1926', 'night-d84ced82-1926'],
  ['art-url-not-https', show, 'cover.jpg', 'http://example.com/cover.jpg'],
  ['file-yaml-duplicate-key', show, 'type: episodic', 'type: episodic\nauthor: Ada'],
  ['file-smart-quotes', show, 'language: en', 'language: “en”'],
  // Fields of an episode.
  ['ep-unknown-field', second, 'title:', 'titel:'],
  ['ep-unknown-field', second, 'date:', 'pubDate:'],
  ['ep-unknown-field', second, '  length:', '  lenght:'],
  ['ep-unknown-field', first, 'audio:', 'file:'],
  ['ep-unknown-field', second, 'duration:', 'runtime:'],
  ['ep-unknown-field', second, '    role:', '    rolle:'],
  ['ep-unknown-field', second, '  - src:', '  - url:'],
  ['ep-unknown-field', first, 'number:', 'episode:'],
  ['ep-unknown-field', first, 'talentTriangle:', 'pmi:'],
  ['ep-field-type', second, 'draft: false', 'draft: nope'],
  ['ep-field-type', first, 'title: The first sleeper', 'title: [The, first]'],
  ['ep-title-missing', first, 'title: The first sleeper\n', ''],
  ['ep-title-number', first, 'title: The first sleeper', 'title: "#1: The first sleeper"'],
  ['ep-title-show-name', first, 'The first sleeper', 'The first sleeper | Night Trains of Europe'],
  ['ep-title-duplicate', second, 'The second sleeper', 'The first sleeper'],
  ['ep-title-file-name', first, 'title: The first sleeper', 'title: the_first_sleeper.mp3'],
  ['ep-title-invisible', first, 'first sleeper', 'first\u200b sleeper'],
  ['ep-number-invalid', first, 'number: 1', 'number: one'],
  ['ep-number-duplicate', third, 'number: 3', 'number: 2'],
  ['ep-number-gap', third, 'number: 3', 'number: 30'],
  ['ep-number-partial', third, 'number: 3\n', ''],
  ['ep-season-invalid', first, 'season: 1', 'season: Winter'],
  ['ep-season-partial', third, 'season: 1\n', ''],
  ['ep-type-invalid', second, 'type: full', 'type: normal'],
  ['ep-explicit-value', second, 'explicit: false', 'explicit: no'],
  ['ep-pubdate-format', second, 'date: 2026-03-08', 'date: 8. März 2026'],
  ['ep-pubdate-format', second, 'date: 2026-03-08', 'date: 03/08/2026'],
  ['ep-pubdate-format', second, 'date: 2026-03-08', 'date: 2026-03-32'],
  ['ep-pubdate-missing', second, 'date: 2026-03-08\n', ''],
  ['sched-weekday', second, 'date: 2026-03-08', 'date: 2026-03-09'],
  ['ep-category-unknown', first, 'Business > Management', 'Business > Managment'],
  ['ep-category-undeclared', first, 'Business > Management', 'Comedy'],
  ['pmi-side-unknown', first, 'Business Acumen', 'Business Acumem Skills'],
  ['pmi-side-legacy', first, 'Business Acumen', 'Strategic and Business Management'],
  ['ep-guid-missing', third, 'guid: 4f7c1d9a-0f5c-4c55-8a8e-6d0f5f6b7a03\n', ''],
  [
    'ep-guid-duplicate',
    third,
    '4f7c1d9a-0f5c-4c55-8a8e-6d0f5f6b7a03',
    '1b671a64-40d5-491e-99b0-da01ff1f3341',
  ],
  ['ep-link-duplicate', second, 'link: https://example.com/002', 'link: https://example.com/001'],
  ['ep-link-is-media', first, 'https://example.com/001', 'https://media.example.com/001.mp3'],
  ['ep-link-invalid', first, 'https://example.com/001', '/001'],
  ['ep-summary-markup', second, 'on the night shift,', 'on the **night shift**,'],
  // Media files.
  ['media-enclosure-missing', first, 'audio: 001.mp3\n', ''],
  ['media-path-outside', first, '001.mp3', 'C:\\recordings\\001.mp3'],
  ['media-url-duplicate', third, 'audio: 003.mp3', 'audio: 001.mp3'],
  ['media-url-not-https', second, 'https://media', 'http://media'],
  ['media-length-mismatch', second, '28800000', '1800'],
  ['media-length-missing', second, '28800000', '28.8 MB'],
  ['media-type-mismatch', second, 'audio/mpeg', 'audio/x-m4a'],
  ['media-duration-format', second, 'duration: 30:00', 'duration: 30 min'],
  ['media-duration-format', second, 'duration: 30:00', 'duration: 00:30:95'],
  ['media-duration-implausible', second, 'duration: 30:00', 'duration: 40'],
  ['media-duration-missing', second, 'duration: 30:00\n', ''],
  ['media-url-extension', second, '002.mp3', '002'],
  // People, transcripts and chapters.
  ['ns-person-blank', second, 'name: Grace Beispiel', 'name: ""'],
  ['ns-person-role-unknown', second, 'role: Guest', 'role: Gast'],
  ['ns-person-several', second, 'Grace Beispiel', 'Grace Beispiel and Linus Vorbild'],
  ['ns-person-url', second, 'https://example.com/grace', 'http://example.com/grace'],
  ['media-file-missing', second, '002.vtt', '02.vtt'],
  ['media-file-missing', second, '002.json', '2.json'],
  ['ns-transcript-type', second, 'text/vtt', 'vtt'],
  ['ns-transcript-language', second, 'language: en', 'language: English'],
  ['trans-vtt-header', transcript, 'WEBVTT\n', ''],
  ['trans-cue-order', transcript, '00:00:07.000', '00:00:02.000'],
  ['trans-beyond-end', transcript, '00:00:05.000 --> 00:00:07.000', '00:40:05.000 --> 00:40:07.000'],
  ['chap-json-invalid', chapters, '"Departure"},', '"Departure"}'],
  ['chap-start-invalid', chapters, '630', '"10:30"'],
  ['chap-title-missing', chapters, ', "title": "Arrival"', ''],
  // Notes.
  ['ep-description-dead-anchor', second, 'https://example.com/night', ''],
  ['ep-description-local-link', second, 'https://example.com/night', 'file:///home/ada/night.md'],
  ['ep-description-link-bare', second, 'https://example.com/night', 'www.example.com/night'],
  ['ep-description-link-broken', second, 'https://example.com/night', 'https:/example.com/night'],
  ['ep-description-link-scheme', second, 'https://example.com/night', 'htps://example.com/night'],
  ['ep-description-link-source', second, 'https://example.com/night', '001-the-first-sleeper.md'],
  ['ep-description-http-own', second, 'https://example.com/night', 'http://example.com/night'],
  ['ep-description-reference-missing', second, '(https://example.com/night)', '[night]'],
  ['ep-description-heading-blank', second, '## Chapters', '##Chapters'],
  ['ep-description-line-heading', second, 'who work it.\n\n##', 'who work it.\n---\n\n##'],
  ['ep-description-html-unclosed', second, 'sleeping car', '<b>sleeping car'],
  [
    'ep-description-unsafe',
    second,
    'car, told by',
    'car, <iframe src="https://example.com/player"></iframe> told by',
  ],
  ['ep-placeholder-text', third, 'any more', '{{ when }}'],
  ['ep-description-missing', third, /Where sleeping cars .*/.source, ''],
  [
    'ep-description-short',
    third,
    ' go when nobody sleeps in them any more, and what is done with the beds',
    ' go',
  ],
  ['chap-order', second, '20:15 Arrival', '20:15 Arrival\n19:15 Breakfast'],
  ['chap-beyond-end', second, '20:15 Arrival', '20:15 Arrival\n45:15 Breakfast'],
  ['chap-sources-differ', second, '20:15 Arrival', '20:51 Arrival'],
  // Files.
  ['file-front-matter-late', first, '---\ntitle', '\n---\ntitle'],
  ['file-front-matter-missing', first, '---\ntitle', 'title'],
  ['file-front-matter-unclosed', first, '\n---\nWho', '\nWho'],
  ['file-front-matter-split', first, 'date:', '---\ndate:'],
  ['file-yaml-unquoted', first, 'The first sleeper', 'Part 1: The first sleeper'],
  ['file-yaml-syntax', first, 'title: The first sleeper', 'title: "The first sleeper'],
  ['file-yaml-syntax', second, '    role:', '\trole:'],
  ['file-yaml-duplicate-key', first, 'number: 1', 'number: 1\ntitle: The first'],
  ['file-smart-quotes', second, 'date: 2026-03-08', 'date: “2026-03-08”'],
];
