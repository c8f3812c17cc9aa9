/** Episodes, each with the lines of its front matter. */
const episodes = (...each: readonly string[]): string =>
  `\n${each.map((front, index) => `-- episodes/${index + 1}.md --\n${front}\n`).join('')}`;

export const moreEpisodeEdges: Readonly<Record<string, readonly string[]>> = {
  'ep-number-gap': [
    episodes('number: «5»', 'number: 2', 'number: 1'),
    episodes('number: 2', 'number: 1', 'number: 3'),
    episodes('number: 1', 'number: 1', 'number: «4»'),
  ],
  'ep-number-missing-serial': [
    '\n-- podfeed.yaml --\ntype: serial\n-- episodes/1.md --\nnumber: two\n',
    '\n-- podfeed.yaml --\ntype: serial\n-- episodes/1.md --\ntype: [trailer]\n',
    '\n-- podfeed.yaml --\ntype: serial\n-- episodes/1.md raw --\n---\ntitle: [\n---\n',
    '\n-- podfeed.yaml --\ntype: serial\n-- episodes/1.md --\nnumber: 2b\n',
  ],
  'ep-number-partial': [
    `${episodes('number: 1', '«---»\ntitle: Two')}-- podfeed.yaml --\ntype: episodic\n`,
    `${episodes('number: 1', 'title: Two')}-- podfeed.yaml --\ntype: serial\n`,
    episodes('number: 1', 'number: two', 'number: [3]', 'number: 2b'),
    episodes(
      ...Array.from({ length: 20 }, (_, index) =>
        index < 8 ? `«---»\ntitle: No ${index}` : `number: ${index}`,
      ),
    ),
  ],
  'ep-pubdate-order': [
    episodes('number: 2\ndate: 2026-03-01', 'number: 1\ndate: 2026-02-22'),
    episodes('number: 3\ndate: 2026-03-15', 'number: 1\ndate: 2026-03-01', 'number: 2\ndate: «2025-03-08»'),
    episodes('number: 1\ndate: 2026-03-01', 'number: 2\ndate: 2026-03-01'),
    episodes('number: 1\ndate: 2026-03-08', 'number: 1\ndate: 2026-03-01'),
    episodes('number: 1\ndate: 2026-03-08', 'number: 2\ndate: «2026-03-01»'),
    episodes('number: 1\ndate: 2026-03-15', 'number: 2\ndate: «2026-03-01»', 'number: 3\ndate: 2026-03-15'),
    episodes('number: 1\ndate: «2026-03-15»', 'number: 2\ndate: 2026-03-01', 'number: 3\ndate: 2026-03-08'),
    episodes(
      'number: 1\ndate: 2026-03-01',
      'number: 2\ndate: «2026-03-15»',
      'number: 3\ndate: 2026-03-01',
      'number: 4\ndate: 2026-03-08',
    ),
    episodes('number: 1\ndate: 2026-03-08', 'number: 2\ntype: bonus\ndate: 2026-03-01'),
    `${episodes('number: 1\ndate: 2026-03-08', 'number: 2')}-- episodes/3.md without date --\nnumber: 3\n`,
    episodes('title: One\ndate: 2026-03-08', 'number: 2\ndate: 2026-03-01', 'title: Three\ndate: 2026-02-01'),
  ],
  'ep-season-gap': [
    episodes('season: «5»', 'season: 1'),
    episodes('season: «10»', 'season: 8', 'season: 9', 'title: None').replace('«10»', '10'),
    episodes('season: «3»', 'title: None', 'season: 1', 'season: 1'),
  ],
  'ep-season-partial': [episodes('season: 1', 'season: one', '«---»\ntitle: Three')],
  'ep-slug-invalid': [
    '\nslug: «"?!"»\n',
    '\nslug: «.hidden»\n',
    '\nslug: a.b~c_d\n',
    '\nslug: «"!a"»\n',
    '\nslug: «ab€»\n',
    '\nslug: «€ab»\n',
    '\n-- episodes/a.mdx.md --\ntitle: A\n',
    '\n-- episodes/day night.md raw --\n---\ntitle: [\n---\n',
  ],
  'ep-summary-long': [
    `\nsummary: ${'x'.repeat(200)}\n---\nShort.\n`,
    `\nsummary: «${'x'.repeat(201)}»\n---\nShort.\n`,
    `\nsummary: ${'x'.repeat(201)}\n---\n${'x'.repeat(201)}\n`,
    `\nsummary: «${'x'.repeat(202)}»\n---\n${'x'.repeat(201)}   \n`,
    `\nsummary: ${'x'.repeat(201)}\n---\n`,
    `\ntitle: The last sleeper\n---\nShort.\n`,
  ],
  'ep-title-caps': [
    '\ntitle: 列車の旅 です\n',
    '\ntitle: «ABCDEF  GHIJKL»\n',
    '\ntitle: ABCDEF GHIJK\n',
    '\ntitle: ABCDEFGHIJKLMN\n',
  ],
  'ep-title-file-name': [
    '\n-- episodes/003-the.md --\ntitle: «003-the»\n',
    '\n-- episodes/2026-03.md --\ntitle: 2026-03\n',
    '\n-- episodes/7up.md --\ntitle: 7up\n',
    '\ntitle: «Sleeper.mp4»\n',
    '\ntitle: The README.md of a train\n',
    '\ntitle: Sleeper.jpg\n',
  ],
  'ep-title-too-long': [
    `\ntitle: ${'x'.repeat(80)}\n`,
    `\ntitle: ${'🚂'.repeat(80)}\n`,
    `\ntitle: ${'🚂'.repeat(80)}«🚃🚃»\n`,
    `\ntitle: ${'x'.repeat(80)}«${'y'.repeat(175)}»\n`,
    `\ntitle: ${'x'.repeat(255)}«y»\n`,
  ],
  'ep-title-number': [
    '\ntitle: «Ep. 12»\n',
    '\ntitle: «Ep. 12»\nnumber: 12\n',
    '\ntitle: «S2E12» The last sleeper\nseason: 2\n',
    '\ntitle: «S2E12» The last sleeper\nseason: 3\n',
    '\ntitle: «Ep. 12» – The last sleeper 7\nnumber: 13\n',
    '\ntitle: «Ep. 12» – The last sleeper\nnumber: twelve\n',
    '\ntitle: «Ep. 12» – The last sleeper\nnumber: 12b\n',
    '\ntitle: «Ep. 0» – The last sleeper\n',
    '\ntitle: "«001»: The last 12"\nnumber: 1\n',
    '\ntitle: "Ep. 12: The last sleeper"\nitunes: {title: The last sleeper}\n',
    '\ntitle: "«Ep. 12»: The last sleeper"\nitunes: {title: "Ep. 12: The sleeper"}\n',
  ],
  'ep-placeholder-text': [
    '\ntitle: «TODO»\nsummary: The todo list\n---\nWhat `TODO: x` happens on the night shift, told by those who work it.\n',
    '\ntitle: "todo: The list"\nsummary: «TBD»\n',
  ],
  'ep-type-invalid': ['\ntype: «Trailor»\n', '\ntype: FULL\n', '\ntype: «normal»\n'],
};
