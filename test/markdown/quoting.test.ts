import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryStore, openComposer } from '../../src/commands/compose.ts';
import { walkShow } from '../../src/commands/walk-show.ts';
import type { ProjectFiles } from '../../src/text/files.ts';
import { nasty } from '../feed/nasty.ts';
import { readFeed } from '../tags/feeds.ts';
import { legalText } from '../xml/nasty.ts';

/** A text in double quotes as YAML reads it: JSON, but for what YAML does not allow between them. */
const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
const singleQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Any text of one line that XML can hold, without the blanks around it that no field keeps. */
const lines = fc
  .oneof(
    legalText,
    nasty,
    fc.constantFrom('R&D <Agile> "Q&A" 🎙️', '&amp;', ']]>', "it's", '- a', '# b', '{c}', '---', 'e\u0301'),
  )
  .map((text) =>
    text
      .replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');

test('any text without line breaks, quoted in YAML, built and read from the feed, is the same text', async () => {
  await fc.assert(
    fc.asyncProperty(lines, lines, lines, async (title, author, keywords) => {
      const files = filesOf({
        'podfeed.yaml': `title: ${doubleQuoted(title)}\nauthor: ${doubleQuoted(author)}\nfeed: https://example.com/feed.xml\ntimezone: UTC\ntxt: ${doubleQuoted(keywords)}\n`,
        'episodes/1.md': `---\ntitle: ${doubleQuoted(title)}\nguid: ${doubleQuoted(keywords)}\nauthor: ${singleQuoted(author)}\ndate: 2026-03-01\nitunes: {keywords: ${doubleQuoted(keywords)}}\nguests:\n- ${doubleQuoted(author)}\n---\n`,
      });
      const composer = openComposer(memoryStore());
      const walk = await walkShow(
        { files, showFile: 'podfeed.yaml' },
        { now: 4_000_000_000, visitAll: true, visit: composer.add },
      );
      const pieces = [...composer.finish(walk.show).pieces];
      const xml = pieces
        .map((piece) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString()))
        .join('');
      const { show, episodes } = readFeed(xml);
      expect(show).toMatchObject({ title, author, txt: [{ text: keywords }] });
      expect(episodes).toEqual([
        expect.objectContaining({ title, author, keywords, guid: { value: keywords, permalink: false } }),
      ]);
      expect(episodes[0]!.people).toEqual([{ name: author, role: 'guest' }]);
    }),
    { numRuns: 150 },
  );
});

function filesOf(contents: Readonly<Record<string, string>>): ProjectFiles {
  return {
    episodes: () => ({ ok: true, value: Object.keys(contents).filter((name) => name.endsWith('.md')) }),
    list: () => [],
    read: (path) =>
      Object.hasOwn(contents, path)
        ? { ok: true, value: new TextEncoder().encode(contents[path]) }
        : { ok: false, problem: 'missing' },
    open: () => ({ ok: false, problem: 'missing' }),
  };
}
