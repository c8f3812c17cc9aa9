import { quote } from '../../text/printable.ts';
import { forRemarks, type Rule } from '../rule.ts';
import { own } from '../sources.ts';

const called = {
  season: 'is of season',
  tag: 'has the tag',
  person: 'has a person called',
  variant: 'has a variant',
};

export const showFeedsFilterUnknown: Rule = {
  id: 'show-feeds-filter-unknown',
  severity: 'error',
  where: 'author',
  about: ['show.feeds'],
  summary: 'A further feed asks for what no episode has.',
  reason: 'It is most probably misspelt, and episodes that were meant would be missing in that feed.',
  source: own,
  examples: [
    `
-- podfeed.yaml --
feeds:
  - file: winter.xml
    feed: https://example.com/winter.xml
    title: Night Trains in winter
    filter: {tags: [snow, «wintr»]}
-- episodes/1.md --
tags: [Winter, Snow]
`,
    `
-- podfeed.yaml --
feeds:
  - file: second.xml
    feed: https://example.com/second.xml
    title: Night Trains, season two
    filter: {season: «2»}
`,
    `
-- podfeed.yaml --
feeds:
  - file: ada.xml
    feed: https://example.com/ada.xml
    title: Night Trains with Ada
    filter: {people: «Ada Mustr»}
-- episodes/1.md --
guests: [Ada Muster]
`,
    `
-- podfeed.yaml --
feeds:
  - file: skills.xml
    feed: https://example.com/skills.xml
    title: Power Skills on night trains
    filter: {talentTriangle: [Power Skills, «Bisness Acumen»]}
-- episodes/1.md --
talentTriangle: Power Skills
`,
    `
-- podfeed.yaml --
feeds:
  - file: opus.xml
    feed: https://example.com/opus.xml
    title: Night Trains (Opus)
    audio: «opsu»
-- episodes/1.md --
variants: {opus: {url: "https://media.example.com/1.opus", length: 14400000}}
`,
    `
-- podfeed.yaml --
feeds:
  - file: winter.xml
    feed: https://example.com/winter.xml
    title: Night Trains in winter
    filter: {tags: winter, season: 1, people: ada muster, talentTriangle: leadership, type: full, from: 2026-01-01, until: 2026-12-31, explicit: false}
-- episodes/1.md --
season: 1
tags: [Winter]
guests: [Ada Muster]
talentTriangle: Power Skills
`,
  ],
  show: forRemarks('show-feeds-filter-unknown', (text, detail) => ({
    message: `${quote(text)} is no side of the Talent Triangle.`,
    help: detail.has('suggestion')
      ? `Did you mean ${quote(detail.get('suggestion')!)}?`
      : 'Write Ways of Working, Power Skills or Business Acumen.',
  })),
  feed({ show }, say) {
    for (const { unknown } of show.facts?.feeds ?? []) {
      for (const { what, text, path, suggestion } of unknown) {
        say(show, path, `No episode ${called[what]} ${quote(text)}.`, {
          help:
            suggestion === undefined ? 'Look it up in your episodes.' : `Did you mean ${quote(suggestion)}?`,
        });
      }
    }
  },
};
