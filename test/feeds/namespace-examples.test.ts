import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walkFeed } from '../../src/commands/walk-feed.ts';
import { readFeed, writeFeed } from '../tags/feeds.ts';
import { corpusFolder } from './validator-cases.ts';

/*
 * The examples in the documentation of the podcast namespace are read, written, and read again: the same. Each tag has
 * a field, and nothing is wrong with any of them, but for what is listed here.
 */

/** What is said of examples of a page, and why the page is not the measure there. */
const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'block.md': {
    'ns-block-all': 'A show that hides itself is asked whether it wants to.',
  },
  'image.md': {
    'ns-image-alt': 'The page recommends `alt`, and shows the other attributes without it.',
  },
  'images-deprecated.md': {
    'ns-images-deprecated': 'The page says so.',
  },
  'live-item.md': {
    'ns-value-form': 'ISO 8601 has no `-0600` behind a time with colons; it is read all the same.',
  },
  'medium.md': {
    'ns-value-duplicate': 'Two recipients of the example have one address.',
  },
  'person.md': {
    'ns-person-group-mismatch': 'In the taxonomy `guest` is a role of the cast, not of those who write.',
  },
  'remote-item.md': {
    'ns-remoteitem-idle': 'The example says nothing of the feed that it stands in.',
  },
  'trailer.md': {
    'ns-trailer-attrs': 'Nobody registered `audio/mp3`.',
    'ns-trailer-season': 'The example has no episodes.',
    'ns-tag-parent': 'A line of an item is shown beside one of a channel.',
  },
  'transcript.md': {
    'ns-transcript-apple': 'Each format is shown alone.',
  },
  'update-frequency.md': {
    'ns-tag-count': 'Several ways to say it are shown one below the other.',
  },
  'value-time-split.md': {
    'ns-value-timesplit-overlap': 'The second stretch of the example begins within the first.',
  },
  'value.md': {
    'ns-value-split': 'The recipients are left out of the example.',
  },
};

/** Elements of examples that have no field. */
const withoutField: Readonly<Record<string, readonly string[]>> = {
  'trailer.md': ['podcast:season'],
  'value-time-split.md': ['otherTagsHere'],
};

const folder = corpusFolder && join(corpusFolder, 'namespace/docs/tags');

interface Example {
  readonly page: string;
  readonly name: string;
  readonly xml: string;
}

/** The examples of a page, each as a part of a feed. */
function examplesOf(page: string, markdown: string): Example[] {
  return [...markdown.matchAll(/^```xml\n(.*?)^```/gms)].map(([, xml = ''], index) => ({
    page,
    name: `${page} ${index + 1}`,
    xml: xml.trim(),
  }));
}

const examples = folder
  ? readdirSync(folder).flatMap((page) => examplesOf(page, readFileSync(join(folder, page), 'utf8')))
  : [];

/** Where the tag of a page may stand; that of a page about a part of another tag is shown in an item. */
function placesOf(page: string): readonly ('channel' | 'item')[] {
  const text = readFileSync(join(folder!, page), 'utf8');
  const parent = /### Parent\n+([^\n]*)/.exec(text)?.[1] ?? '';
  const found = (['channel', 'item'] as const).filter((name) => parent.includes(`\`<${name}>\``));
  return found.length > 0 ? found : ['item'];
}

function feedOf(xml: string, place: 'channel' | 'item'): string {
  const start = '<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0">';
  const end = '</rss>';
  if (xml.startsWith('<?xml') || xml.startsWith('<rss')) return xml;
  if (xml.startsWith('<channel')) return `${start}${xml}${end}`;
  const item = place === 'item' ? `<item>${xml}</item>` : xml;
  return `${start}<channel>${item}</channel>${end}`;
}

const cases = examples.flatMap(({ page, name, xml }) =>
  placesOf(page).map((place) => ({ page, name, place, xml: feedOf(xml, place) })),
);

test.each(cases)('$name in $place', ({ page, name, xml }) => {
  const read = readFeed(xml);
  const again = readFeed(writeFeed(read.show, read.episodes));
  expect(again.show).toEqual(read.show);
  expect(again.episodes).toEqual(read.episodes);
  const extra = [read.show, ...read.episodes].flatMap(({ extra = [] }) => extra.map(({ name }) => name));
  expect(withoutField[page] ?? []).toEqual(expect.arrayContaining(extra));
  const bytes = new TextEncoder().encode(xml);
  const { findings } = walkFeed(name, bytes, { profiles: ['podcasting20'], now: 1_780_000_000 });
  const said = findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('ns-'));
  expect(Object.keys(reasons[page] ?? {})).toEqual(expect.arrayContaining([...new Set(said)]));
});

test('every reason is needed', () => {
  const said = new Set(
    cases.flatMap(({ page, name, xml }) =>
      walkFeed(name, new TextEncoder().encode(xml), {
        profiles: ['podcasting20'],
        now: 1_780_000_000,
      }).findings.map(({ rule }) => `${page} ${rule}`),
    ),
  );
  const listed = Object.entries(reasons).flatMap(([page, rules]) =>
    Object.keys(rules).map((rule) => `${page} ${rule}`),
  );
  expect(cases.length === 0 ? [] : listed.filter((reason) => !said.has(reason))).toEqual([]);
});
