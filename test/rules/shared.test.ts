import { describe, expect, test } from 'vitest';
import type { Show } from '../../src/feed/feed.ts';
import type { Path, Placed, Remark } from '../../src/feed/placed.ts';
import { forArtwork, forArtworkAddress } from '../../src/rules/artwork.ts';
import { noticeYear } from '../../src/rules/copyright.ts';
import { unknownField } from '../../src/rules/field-words.ts';
import { groupOf } from '../../src/rules/groups.ts';
import { forPeople } from '../../src/rules/people.ts';
import { quoteAddress } from '../../src/rules/quote-address.ts';
import { isMissing, isReadable } from '../../src/rules/readable.ts';
import { forRecurrence } from '../../src/rules/recurrence-rules.ts';
import { forAnswers, isThere, isUnknown } from '../../src/rules/remote.ts';
import { forRemarks, type More, name, type Say } from '../../src/rules/rule.ts';
import { declaredCategories, meantCategory } from '../../src/rules/show-categories.ts';
import { fileNameOf, slugOf } from '../../src/rules/slugs.ts';
import { isTranscriptType, transcriptsOf } from '../../src/rules/transcripts.ts';
import { twins } from '../../src/rules/twins.ts';
import { wireWords, wireWordsWithoutValue } from '../../src/rules/wire-words.ts';
import { episodeWith, nowhere, showWith } from './owners.ts';

/** Says things, and keeps what was said. */
function keeper() {
  const said: { owner: Placed; path: Path; message: string; more: More | undefined }[] = [];
  const say: Say = (owner, path, message, more) => said.push({ owner, path, message, more });
  return { said, say };
}
const map = (detail: Record<string, string> = {}) => new Map(Object.entries(detail));

test.each([
  ['© Ada', undefined],
  ['© 2024 Ada', { year: 2024, part: { start: 2, end: 6 }, ends: false }],
  ['2019-2024', { year: 2024, part: { start: 5, end: 9 }, ends: true }],
  ['2019 – 2024 Ada', { year: 2024, part: { start: 7, end: 11 }, ends: true }],
  ['2019 to 2024', { year: 2024, part: { start: 8, end: 12 }, ends: true }],
  ['2019  2024', { year: 2024, part: { start: 6, end: 10 }, ends: false }],
  ['2019-2024 2025', { year: 2025, part: { start: 10, end: 14 }, ends: false }],
  ['2019-, Ada 2024', { year: 2024, part: { start: 11, end: 15 }, ends: false }],
  ['1899, 12024, x2024, 2024b, 2124', undefined],
])('the year of %s', (notice, found) => {
  expect(noticeYear(notice)).toEqual(found);
});

test('twins are those that come later, with the first', () => {
  const [a, b, c, d] = ['x', 'y', 'x', 'x'].map((title) => episodeWith({ title }));
  const none = episodeWith();
  const found = [...twins([none, a!, b!, c!, none, d!], ({ title }) => title)];
  expect(found.map(({ episode }) => [c, d].indexOf(episode))).toEqual([0, 1]);
  expect(found.every(({ first, key }) => first === a && key === 'x')).toBe(true);
});

test.each([
  ['episodes/one.md', undefined, 'one', 'one'],
  ['episodes/2026/one.two.MD', undefined, 'one.two', 'one.two'],
  ['one.mdx', undefined, 'one.mdx', 'one.mdx'],
  ['one.md.txt', 'two', 'one.md.txt', 'two'],
])('the file %s with slug %s', (file, slug, fileName, own) => {
  const episode = episodeWith({ origin: { ...nowhere, file }, slug });
  expect([fileNameOf(episode), slugOf(episode)]).toEqual([fileName, own]);
});

test('the group of a rule', () => {
  expect(groupOf('ep-title-missing')).toBe('ep');
});

test.each([
  ['https://ada:secret@example.com/a@b', '`https://example.com/a@b`'],
  ['HTTPS://ada@example.com', '`HTTPS://example.com`'],
  ['https://example.com/a@b', '`https://example.com/a@b`'],
  ['see https://ada@example.com', '`see https://ada@example.com`'],
])('an address in a sentence: %s', (text, quoted) => {
  expect(quoteAddress(text)).toBe(quoted);
});

describe('what is missing', () => {
  const remarked = (...remarks: readonly Partial<Remark>[]) =>
    showWith({ remarks: remarks.map((remark) => ({ rule: 'a', path: [], ...remark })) });

  test.each<[string, Show, boolean]>([
    ['nothing was said', remarked(), true],
    ['a title was complained of', remarked({ rule: 'show-title-html' }), true],
    ['it was no file', remarked({ rule: 'file-unreadable' }), false],
    [
      'harmless things were said',
      remarked({ rule: 'file-smart-quotes' }, { rule: 'file-lock-invalid' }),
      true,
    ],
    [
      'harmless and other things were said',
      remarked({ rule: 'file-not-episode' }, { rule: 'file-bom' }),
      false,
    ],
    ['a comment names an unknown rule', remarked({ rule: 'file-ignore-unknown' }), true],
  ])('a file is readable when %s', (_, owner, readable) => {
    expect(isReadable(owner)).toBe(readable);
    expect(isMissing(owner, 'link', undefined)).toBe(readable);
    expect(isMissing(owner, 'link', 'x')).toBe(false);
  });

  test('a field that could not be read is not missing', () => {
    const owner = remarked({ path: ['link'], unread: true });
    expect([isMissing(owner, 'link', undefined), isMissing(owner, 'title', undefined)]).toEqual([
      false,
      true,
    ]);
  });
});

test('remarks that were left to a rule are said with all that belongs to them', () => {
  const { said, say } = keeper();
  const earlier = { start: 1, end: 2 };
  const part = { start: 3, end: 4 };
  const place = { file: 'a', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const fix = { description: 'Do.', changes: [] };
  const owner = showWith({
    remarks: [
      { rule: 'b', path: ['title'] },
      { rule: 'a', path: ['link'] },
      {
        rule: 'a',
        path: ['owner', 'email'],
        text: 'x',
        detail: { one: '1' },
        part,
        severity: 'hint',
        elsewhere: place,
        alone: true,
        earlier,
        unless: 'c',
      },
    ],
  });
  forRemarks('a', (text, detail, called) => ({
    message: `${called}: ${text}, ${detail.get('one')}.`,
    help: 'Help.',
    fix,
  }))(owner, say);
  const common = { help: 'Help.', fix };
  expect(said).toEqual([
    { owner, path: ['link'], message: '`link`: , undefined.', more: { ...common, related: [] } },
    {
      owner,
      path: ['owner', 'email'],
      message: '`owner.email`: x, 1.',
      more: {
        ...common,
        part,
        severity: 'hint',
        at: place,
        alone: true,
        unless: 'c',
        related: [{ message: 'It stands here already.', owner, path: [], part: earlier }],
      },
    },
  ]);
  expect(name(owner, ['a', 0])).toBe('`a.0`');
});

test.each<[string, Record<string, string>, string, string]>([
  ['x', { what: '<link>', problem: 'is odd' }, '`<link>` is `x`, which is odd.', '`<link>` is odd.'],
  ['', { what: '<link>', problem: 'is empty' }, '`<link>` is empty.', '`<link>` is empty.'],
  ['x', { what: '<link>' }, '`<link>` is `x`, which is wrong.', '`<link>` is wrong.'],
])('what a feed says, %j', (text, detail, message, without) => {
  expect(wireWords(text, map(detail))).toEqual({ message, help: undefined });
  expect(wireWordsWithoutValue(text, map({ ...detail, help: 'Do.' }))).toEqual({
    message: without,
    help: 'Do.',
  });
});

test.each<[string, Path, Record<string, string>, string, string, string | undefined]>([
  ['foo', ['foo'], {}, '`foo`', 'Remove it, or see the list of fields in the documentation.', undefined],
  [
    'foo',
    ['a', 'foo'],
    {},
    '`a.foo`',
    'Remove it, or see the list of fields in the documentation.',
    undefined,
  ],
  ['titel', ['titel'], { suggestion: 'title' }, '`titel`', 'Did you mean `title`?', undefined],
  ['titel', ['titel'], { suggestion: 'title', same: '' }, '`titel`', 'Did you mean `title`?', 'title'],
  [
    'name',
    ['name'],
    { suggestion: 'title', alias: '' },
    '`name`',
    'What other tools call `name` is `title` here.',
    undefined,
  ],
  [
    'title',
    ['a', 'title'],
    { suggestion: 'title', alias: '' },
    '`a.title`',
    'Write `title` at the top level.',
    undefined,
  ],
])('a field that does not exist: %s at %j with %j', (text, path, detail, called, help, used) => {
  const { said, say } = keeper();
  const remark = { rule: 'r', path, text, detail };
  unknownField('r', 'a show')(showWith({ remarks: [remark] }), say);
  const [{ message, more }] = said as [(typeof said)[number]];
  expect([message, more?.help]).toEqual([`${called} is not a field of a show.`, help]);
  const changes = used && [{ kind: 'set', path, part: 'key', value: used }];
  expect(more?.fix?.changes).toEqual(changes);
});

test('people of a show or an episode, each by its place', () => {
  const { said, say } = keeper();
  const both = forPeople((person, path, owner, tell) => tell(owner, path, person.name));
  const people = [{ name: 'Ada' }, { name: 'Bo' }];
  both.show(showWith({ people }), say);
  both.episode(episodeWith(), say, showWith({ people }));
  expect(said.map(({ path, message }) => [...path, message])).toEqual([
    ['people', 0, 'Ada'],
    ['people', 1, 'Bo'],
  ]);
});

test('pictures that were looked at', () => {
  const { said, say } = keeper();
  const both = forArtwork(({ bytes }, file) =>
    bytes > 9 ? { message: `${file} is big.`, help: 'Cut.' } : undefined,
  );
  const artwork = (bytes: number) => ({ facts: { artwork: { path: 'a.jpg', bytes } } });
  both.show(showWith(), say);
  both.show(showWith({ facts: {} }), say);
  both.show(showWith(artwork(9)), say);
  both.episode(episodeWith(artwork(10)), say, showWith());
  expect(said.map(({ path, message, more }) => [path, message, more])).toEqual([
    [['image'], '`a.jpg` is big.', { help: 'Cut.' }],
  ]);
});

test.each([
  [{ imageFile: { text: 'http://a/b' }, image: 'https://c' }, ['http://a/b']],
  [{ imageFile: { text: 'b.jpg' }, image: 'https://c' }, []],
  [{ image: 'HTTPS://c' }, ['HTTPS://c']],
  [{ image: 'ftp://c' }, []],
  [{}, []],
])('the address of a picture: %j', (fields, addresses) => {
  const found: string[] = [];
  const both = forArtworkAddress((_, address) => found.push(address));
  both.show(showWith(fields), () => {});
  expect(found).toEqual(addresses);
});

test.each([
  [{}, []],
  [{ rrule: 'FREQ=WEEKLY' }, []],
  [{ rrule: 'FREQ=WEEKLY;COUNT=3' }, ['The rule `FREQ=WEEKLY;COUNT=3` counts without a first date.']],
  [{ rrule: 'FREQ=WEEKLY;COUNT=3', dtstart: '2026-03-01' }, []],
  [{ rrule: 'FREQ=OFTEN' }, []],
])('a recurrence rule: %j', (updateFrequency, messages) => {
  const { said, say } = keeper();
  forRecurrence('count-dtstart')(showWith({ updateFrequency }), say);
  expect(said.map(({ message, more }) => (more?.fix ? 'fix' : message))).toEqual(messages);
});

test('a recurrence rule that can be mended', () => {
  const { said, say } = keeper();
  const path = ['updateFrequency', 'rrule'];
  forRecurrence('until-form')(showWith({ updateFrequency: { rrule: 'FREQ=DAILY;UNTIL=2026-12-31' } }), say);
  const part = { start: 11, end: 27 };
  expect(said.map(({ more }) => more?.fix)).toEqual([
    {
      description: 'Use `UNTIL=20261231`.',
      changes: [{ kind: 'set', path, part, value: 'UNTIL=20261231' }],
    },
  ]);
});

test.each([
  [{ main: 'Business', sub: 'Management' }, 'Business > Management', 'Business > Management'],
  [{ main: 'business' }, 'business', 'Business'],
  [{ main: 'Trains' }, 'Trains', 'Trains'],
])('a category that a show declares: %j', (category, text, meant) => {
  const [declared] = declaredCategories(showWith({ categories: [category] }));
  expect(declared).toMatchObject({ category, text, path: ['categories', 0] });
  const { main, sub } = meantCategory(declared!);
  expect(sub === undefined ? main : `${main} > ${sub}`).toBe(meant);
});

test('a show that declares no category', () => {
  expect(declaredCategories(showWith())).toEqual([]);
});

test('transcripts, as named or as read', () => {
  expect(transcriptsOf(episodeWith())).toEqual([]);
  const [read] = transcriptsOf(episodeWith({ transcripts: [{ url: 'https://a', type: 'text/vtt' }] }));
  expect(read).toMatchObject({ text: 'https://a', type: 'text/vtt', path: ['transcripts', 0, 'url'] });
  expect(read!.beside('language')).toEqual(['transcripts', 0, 'language']);
  const transcriptFiles = [{ text: 'a.vtt', path: ['transcriptFiles', 0, 'file'] }];
  const [named] = transcriptsOf(episodeWith({ transcriptFiles, transcripts: [] }));
  expect(named).toMatchObject(transcriptFiles[0]!);
  expect(named!.beside('type')).toEqual(['transcriptFiles', 0, 'type']);
  const known = ['text/vtt', 'application/srt', 'text/css'].map(isTranscriptType);
  expect(known).toEqual([true, true, false]);
});

describe('what servers answered', () => {
  test.each([
    [{}, false, false],
    [{ status: 199 }, false, false],
    [{ status: 200 }, false, true],
    [{ status: 299 }, false, true],
    [{ status: 300 }, false, false],
    [{ status: 404 }, false, false],
    [{ status: 429 }, true, false],
    [{ status: 503 }, true, false],
  ])('%j', (fact, unknown, there) => {
    const answer = { use: 'media', ...fact } as const;
    expect([isUnknown(answer), isThere(answer)]).toEqual([unknown, there]);
  });

  const now = 1000;
  const url = 'https://example.com/1.mp3';
  const asked = (published: number | undefined, answers: [string, object][] | undefined) => {
    const remote = answers && { now, left: 0, answers: new Map(answers) };
    const show = showWith({ facts: remote ? { remote } : {}, link: url });
    const episode = episodeWith({ enclosure: { url }, published });
    const { said, say } = keeper();
    const both = forAnswers(({ fact, early, called, use, episode: of }) =>
      fact.status === 404
        ? { message: `${called} ${early} ${of === episode} ${use}`, help: 'Do.' }
        : undefined,
    );
    both.show(show, say);
    both.episode(episode, say, show);
    return said.map(({ path, message, more }) => `${path.join('.')} ${message} ${more?.help}`);
  };

  test('are told by address, with what they belong to', () => {
    expect(asked(now, undefined)).toEqual([]);
    expect(asked(now, [['https://example.com/2', { status: 404 }]])).toEqual([]);
    expect(asked(now, [[url, { status: 200 }]])).toEqual([]);
    for (const [published, early] of [
      [now, false],
      [now + 1, true],
      [undefined, false],
    ] as const) {
      expect(
        asked(published, [[url, { status: 404 }]]).filter((line) => line.startsWith('enclosure')),
      ).toEqual([`enclosure.url \`${url}\` ${early} true media Do.`]);
    }
  });
});
