import type { Episode, Show } from '../../feed/feed.ts';
import type { Path } from '../../feed/placed.ts';
import { beyond } from '../lengths.ts';
import type { Rule, Say } from '../rule.ts';
import { podcastNamespace } from '../sources.ts';

interface Limited {
  readonly text: string | undefined;
  readonly path: Path;
  readonly most: number;
  /** The rule that speaks of the same. */
  readonly unless?: string | undefined;
}

const most = 128;
const mostDisplay = 32;
const mostTxt = 4000;

function check(owner: Show | Episode, say: Say): void {
  for (const { text, path, most: allowed, unless } of limitedTexts(owner)) {
    const over = text === undefined ? undefined : beyond(text, allowed);
    if (!over) continue;
    const [length, limit] = [over.length, allowed].map((count) => count.toLocaleString('en-US'));
    say(owner, path, `This text has ${length} characters, and apps may cut it after ${limit}.`, {
      part: over.part,
      help: 'Shorten it.',
      unless,
    });
  }
}

function* limitedTexts(owner: Show | Episode): Generator<Limited> {
  const { funding = [], people = [], locations = [], txt = [], license } = owner;
  for (const [index, { text }] of funding.entries()) yield { text, path: ['funding', index, 'text'], most };
  for (const [index, { name }] of people.entries())
    yield { text: name, path: ['people', index, 'name'], most };
  for (const [index, { name }] of locations.entries())
    yield { text: name, path: ['locations', index, 'name'], most };
  for (const [index, { text, purpose }] of txt.entries()) {
    yield { text, path: ['txt', index, 'text'], most: mostTxt };
    yield { text: purpose, path: ['txt', index, 'purpose'], most };
  }
  for (const [index, { purpose }] of (owner.images ?? []).entries())
    yield { text: purpose, path: ['images', index, 'purpose'], most };
  // No licence that is known has a name as long.
  const unless = license?.url === undefined ? 'ns-license-unknown' : undefined;
  yield { text: license?.name, path: ['license', 'name'], most, unless };
  if ('updateFrequency' in owner) {
    yield { text: owner.updateFrequency?.text, path: ['updateFrequency', 'text'], most };
  }
  if ('trailers' in owner) {
    for (const [index, { title }] of (owner.trailers ?? []).entries())
      yield { text: title, path: ['trailers', index, 'title'], most };
  }
  if ('alternates' in owner) {
    for (const [index, { title, rel }] of (owner.alternates ?? []).entries()) {
      yield { text: title, path: ['alternates', index, 'title'], most: mostDisplay };
      yield { text: rel, path: ['alternates', index, 'rel'], most: mostDisplay };
    }
  }
  if ('soundbites' in owner) {
    for (const [index, { title }] of (owner.soundbites ?? []).entries())
      yield { text: title, path: ['soundbites', index, 'title'], most };
  }
  if ('namedSeason' in owner) yield { text: owner.namedSeason?.name, path: ['namedSeason', 'name'], most };
  if ('namedNumber' in owner) {
    yield { text: owner.namedNumber?.display, path: ['namedNumber', 'display'], most: mostDisplay };
  }
}

export const nsTextTooLong: Rule = {
  id: 'ns-text-too-long',
  severity: 'warning',
  profiles: {
    w3c: { level: 'off', why: 'The validator does not look into the podcast namespace.' },
  },
  about: [
    'episode.alternates',
    'episode.funding',
    'episode.number',
    'episode.people',
    'episode.season',
    'episode.soundbites',
    'show.funding',
    'show.people',
    'show.trailers',
  ],
  summary: 'A text is longer than the podcast namespace allows.',
  reason: 'Apps and directories may cut names, labels and notices that go beyond the agreed lengths.',
  source: podcastNamespace,
  examples: [
    `
-- podfeed.yaml --
funding: {url: "https://example.com/", text: ${'S'.repeat(128)}«!»}
`,
    `
-- podfeed.yaml --
funding: {url: "https://example.com/", text: ${'S'.repeat(128)}}
`,
    `
number: {number: 1, display: ${'N'.repeat(32)}«!»}
season: {number: 1, name: ${'S'.repeat(128)}«!»}
`,
    `
number: {number: 1, display: ${'N'.repeat(32)}}
season: {number: 1, name: ${'S'.repeat(128)}}
`,
    `
-- podfeed.yaml --
trailer: {title: ${'S'.repeat(128)}«!», url: https://media.example.com/t.mp3, date: 2026-03-01}
`,
    `
alternates: {type: audio/opus, title: ${'A'.repeat(32)}«!», sources: "https://media.example.com/1.opus"}
images: {href: "https://example.com/wide.jpg", alt: Ship, purpose: ${'v/a '.repeat(32)}«v/a»}
`,
    `
soundbites: {start: 60, duration: 30, title: ${'S'.repeat(128)}«!»}
`,
    `
guests:
  - «${'A'.repeat(129)}»
`,
  ],
  show: check,
  episode: check,
};
