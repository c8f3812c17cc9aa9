import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importedShow } from '../../src/commands/imported-show.ts';
import { matchEpisodes } from '../../src/diff/match.ts';
import type { Episode, Show } from '../../src/feed/feed.ts';
import { episodeTags } from '../../src/tags/episode-tags.ts';
import { type Known, knownOf, knows } from '../../src/tags/known-parts.ts';
import { type ReadDocument, readDocument } from '../../src/tags/read-document.ts';
import { factOf, openFeed } from '../../src/tags/read-feed.ts';
import { showTags } from '../../src/tags/show-tags.ts';
import { type Tag, trim } from '../../src/tags/tag.ts';
import type { XmlNode } from '../../src/xml/element.ts';
import { decodeXml } from '../../src/xml/read.ts';
import { episodeReasons, orderReason, type Reason, showReasons, unreadReason } from './import-reasons.ts';
import { corpusFolder, readManifest } from './validator-cases.ts';

/*
 * Real feeds are imported, built, and read again. What the feed that comes out says is held against the original,
 * field by field; where it differs, there is a reason, and the reason is tested.
 */

const feeds =
  corpusFolder === undefined ? [] : readManifest(corpusFolder).filter(({ kind }) => kind === 'real-feed');
const now = 1_780_000_000;

interface Row {
  said: number;
  same: number;
  differs: number;
  readonly feeds: Set<string>;
  why: string;
}
const rows = new Map<string, Row>();

function rowOf(name: string): Row {
  const row = rows.get(name) ?? { said: 0, same: 0, differs: 0, feeds: new Set(), why: '' };
  rows.set(name, row);
  return row;
}

const fact = (value: unknown): string => (value === undefined ? '' : factOf(value));

/** Counts the fields of a show or an episode, and gives those that differ without a reason. */
function compare<Owner extends object>(
  table: object,
  reasons: object,
  before: Owner,
  after: Owner,
  around: { readonly file: string; readonly kind: string; readonly shows: readonly [Show, Show] },
): string[] {
  return Object.keys(table).flatMap((field) => {
    const [old, fresh] = [before[field as keyof Owner], after[field as keyof Owner]];
    if (old === undefined && fresh === undefined) return [];
    const row = rowOf(`${around.kind} ${field}`);
    if (old !== undefined) row.said++;
    if (fact(old) === fact(fresh)) {
      row.same++;
      return [];
    }
    row.differs++;
    row.feeds.add(around.file);
    const reason = (reasons as Readonly<Record<string, Reason<Owner> | undefined>>)[field];
    if (reason?.holds(before, after, ...around.shows)) {
      row.why = reason.why;
      return [];
    }
    return [`${around.kind} ${field}: ${fact(old).slice(0, 300)} became ${fact(fresh).slice(0, 300)}`];
  });
}

const tagsOf = (element: string): readonly Tag<unknown>[] =>
  ([...Object.values(showTags), ...Object.values(episodeTags)] as Tag<unknown>[]).filter(({ elements }) =>
    elements.includes(element),
  );

interface Unknown {
  /** How often each is there, by where it stands: attributes, and elements with their texts, at any depth. */
  readonly counts: ReadonlyMap<string, number>;
  /** Elements that a tag knows, and cannot read. */
  readonly unread: number;
}

/** What is in a feed that no tag knows. */
function unknownParts(bytes: Uint8Array): Unknown {
  const counts = new Map<string, number>();
  let unread = 0;
  const count = (what: string): void => {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  /** An element with all that is in it. */
  const countAll = (path: string, node: XmlNode): void => {
    const here = `${path}/${node.name}`;
    count(`${here}\n${trim(node.text)}`);
    for (const [key, { value }] of node.attributes) count(`${here} ${key}\n${value}`);
    for (const child of node.children) countAll(here, child);
  };
  const inside = (path: string, known: Known, node: XmlNode): void => {
    const here = `${path}/${node.name}`;
    for (const [key, { value }] of node.attributes) {
      if (!knows(known, key)) count(`${here} ${key}\n${value}`);
    }
    if (known.hasTable) return;
    if (!known.hasText && node.textRange) count(`${here}\n${trim(node.text)}`);
    for (const child of node.children) {
      const inner = known.children.get(child.name);
      if (inner) inside(here, inner, child);
      else countAll(here, child);
    }
  };
  const keep = (owner: string, nodes: readonly XmlNode[]): void => {
    for (const node of nodes) {
      const tags = tagsOf(node.name).filter(({ takes }) => takes?.(node) ?? true);
      const isUnread = tags.length > 0 && tags.every((tag) => tag.read([node], () => {}) === undefined);
      if (isUnread) {
        if (node.attributes.size > 0) unread++;
      } else if (tags.length === 0) countAll(owner, node);
      else inside(owner, knownOf(tags[0]!), node);
    }
  };
  const reader = openFeed({
    episode: (fields, _, item) => keep(`${fields.published ?? fields.guid?.value}`, item.children),
    show: (_fields, _, channel) => keep('', channel),
  });
  const decoded = decodeXml(bytes, undefined);
  if ('text' in decoded) reader.write(decoded.text);
  reader.end();
  return { counts, unread };
}

/** Counts what nothing is known of, and gives what does not come back. */
function compareUnknown(file: string, before: Uint8Array, after: Uint8Array): string[] {
  const fresh = unknownParts(after).counts;
  const { counts, unread } = unknownParts(before);
  if (unread > 0) {
    const row = rowOf('elements that say nothing');
    row.said += unread;
    row.differs += unread;
    row.feeds.add(file);
    row.why = unreadReason;
  }
  const row = rowOf('what has no key');
  return [...counts].flatMap(([what, count]) => {
    const same = Math.min(count, fresh.get(what) ?? 0);
    row.said += count;
    row.same += same;
    if (same === count) return [];
    row.differs += count - same;
    row.feeds.add(file);
    return [what];
  });
}

interface RoundTrip {
  readonly read: ReadDocument;
  readonly again: ReadDocument | undefined;
  /** Those that did not come back. */
  readonly lost: readonly string[];
}

async function roundTrip(name: string): Promise<RoundTrip> {
  const original = readFileSync(join(corpusFolder!, name));
  const read = readDocument(basename(name), original);
  if (read.broken) return { read, again: undefined, lost: [] };
  const { bytes } = await importedShow(read, 'https://example.org/feed.xml', now);
  const lost = bytes ? compareUnknown(basename(name), original, bytes) : [];
  return { read, again: bytes && readDocument('again', bytes), lost };
}

describe.skipIf(corpusFolder === undefined)('real feeds', () => {
  test.each(feeds.map(({ file }) => file))(
    '%s comes back with the same facts',
    async (file) => {
      const { read, again, lost } = await roundTrip(file);
      if (read.broken) return expect(read.show.remarks.length).toBeGreaterThan(0);
      expect(again, 'it can be built').toBeDefined();
      const shows = [read.show, again!.show] as const;
      const { pairs, removed, added } = matchEpisodes(read.episodes, again!.episodes);
      expect({ removed: removed.length, added: added.length }).toEqual({ removed: 0, added: 0 });
      const name = basename(file);
      const different = [
        ...compare(showTags, showReasons, ...shows, { file: name, kind: 'show', shows }),
        ...pairs.flatMap(({ old, new: fresh }) =>
          compare<Episode>(episodeTags, episodeReasons, old, fresh, { file: name, kind: 'episode', shows }),
        ),
      ];
      expect(different).toEqual([]);
      expect(lost).toEqual([]);
      const order = rowOf('order');
      order.said++;
      if (pairs.every(({ before, after }) => before === after)) order.same++;
      else {
        order.differs++;
        order.feeds.add(name);
        order.why = orderReason;
        expect(followsFromDates(read.episodes)).toBe(false);
      }
    },
    300_000,
  );

  afterAll(() => {
    const lines = [...rows].map(
      ([name, { said, same, differs, feeds: found, why }]) =>
        `${name.padEnd(26)}${[said, same, differs, found.size].map((count) => String(count).padStart(7)).join('')}  ${why}`,
    );
    const head = `${''.padEnd(26)}${['said', 'same', 'differ', 'feeds'].map((word) => word.padStart(7)).join('')}`;
    console.log(`Imported, built and read again: ${feeds.length} feeds\n${head}\n${lines.join('\n')}\n`);
  });
});

test('every reason is a sentence', () => {
  for (const { why } of [...Object.values(showReasons), ...Object.values(episodeReasons)]) {
    expect(why).toMatch(/^[A-Z].{10,}\.$/);
  }
});

function followsFromDates(episodes: readonly Episode[]): boolean {
  const dates = episodes.map(({ published }) => published);
  return dates.every(
    (date, index) => date !== undefined && (index === 0 || (dates[index - 1] ?? Number.NaN) >= date),
  );
}
