import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Episode, Show } from '../../src/feed/feed.ts';
import type { Path, Placed } from '../../src/feed/placed.ts';
import { readEpisode } from '../../src/markdown/read-episode.ts';
import { readShow } from '../../src/markdown/read-show.ts';
import type { More, Rule } from '../../src/rules/rule.ts';
import { episodeWith, showWith } from './owners.ts';

/* Rules on shows and episodes of which little is known. */

interface Said {
  readonly owner: Placed;
  readonly path: Path;
  readonly message: string;
  readonly help: string | undefined;
}

/** What a rule says of a show and its episodes. */
function said(rule: Rule, show: Show, episodes: readonly Episode[]): Said[] {
  const all: Said[] = [];
  const say = (owner: Placed, path: Path, message: string, more?: More) =>
    all.push({ owner, path, message, help: more?.help });
  rule.show?.(show, say);
  for (const episode of episodes) rule.episode?.(episode, say, show);
  rule.feed?.({ show, episodes }, say);
  return all;
}

const remarks = (rule: string, path: Path = []) => ({ remarks: [{ rule, path, unread: true }] });

/** Tests that rules say whole sentences, and of nothing only that it is missing. */
export function testPartial(rules: readonly Rule[]): void {
  describe('of nothing', () => {
    test.each(rules)('$id says at most what is missing, by its name', (rule) => {
      for (const { owner, path } of said(rule, showWith(), [episodeWith()])) {
        const called = (field: string) => field.replace(/^\w+\./, '').replace('imageFile', 'image');
        const about = rule.about.map(called);
        if (!about.includes('file')) expect(about).toContain(called(String(path[0])));
        // What could not be read is there, and of a file that could not be read nobody knows what is in it.
        const unread = remarks('some-rule', path);
        const both = said(rule, showWith(unread), [episodeWith(unread)]);
        if (path.length > 0) expect(both.filter((other) => other.path.join() === path.join())).toEqual([]);
        expect(
          said(rule, showWith(remarks('file-encoding')), [episodeWith(remarks('file-encoding'))]),
        ).toEqual([]);
        expect(owner.remarks).toEqual([]);
      }
    });
  });

  describe('with a field less, or one alone', () => {
    const folder = 'test/shows/everything';
    const bytes = (file: string) => readFileSync(`${folder}/${file}`);
    const show: Show = {
      ...readShow('podfeed.yaml', bytes('podfeed.yaml'), bytes),
      profiles: ['apple', 'pmi'],
    };
    const files = [
      'episodes/001-before-the-limit.md',
      'episodes/002-the-pmo-reset.md',
      'episodes/003-numbers.md',
    ];
    const episodes = files.map((file) => readEpisode(file, bytes(file), bytes, show));

    /** Every owner with each of its fields left out, and with only that one. */
    function* parts<Owner extends Placed>(owner: Owner): Generator<Owner> {
      const { origin, remarks: none } = owner;
      for (const [field, value] of Object.entries(owner)) {
        if (field === 'origin' || field === 'remarks') continue;
        yield { ...owner, [field]: undefined };
        yield { origin, remarks: none, [field]: value } as unknown as Owner;
      }
    }
    const shows = [...parts(show)];
    const few = episodes.flatMap((episode) => [...parts(episode)]);

    test.each(rules)('$id says whole sentences', (rule) => {
      const all = [
        ...shows.flatMap((some) => said(rule, some, episodes)),
        ...said(rule, show, few),
        ...said(rule, showWith(), few),
      ];
      for (const { message, help } of all) whole(message, help);
    });
  });

  for (const rule of rules.filter(({ id }) => !detailed.includes(id))) {
    test(`of a remark without details: ${rule.id} says whole sentences`, () => {
      const bare = { remarks: [{ rule: rule.id, path: ['title'] }] };
      for (const { message, help } of said(rule, showWith(bare), [episodeWith(bare)])) whole(message, help);
    });
  }
}

/** Rules whose readers always give the details: limits, offsets, sizes and weights are known there. */
const detailed = [
  'chap-title-long',
  'chap-too-short',
  'file-encoding',
  'file-limit',
  'show-profile-unknown',
  'show-rule-level',
  'trans-srt-line',
  'trans-vtt-line',
  'xml-doctype',
  'xml-encoding',
  'xml-leading-bytes',
  'xml-named-entity',
  'xml-not-wellformed',
  'xml-ns-undeclared',
  'xml-root',
];

/** Nothing in it is left out: no gap, no loose end. */
function whole(message: string, help: string | undefined): void {
  for (const text of help === undefined ? [message] : [message, help]) {
    expect(text).toMatch(/^[\p{Lu}`].*[\p{L}\p{N})`\]][.?]$/su);
    expect(text).not.toMatch(/ {2}|undefined|NaN|Infinity|\[object|: [.,]| [.,?]/);
  }
}
