import { afterEach, describe, expect, test } from 'vitest';
import type { Episode, Level, Profile, Show } from '../../src/feed/feed.ts';
import type { Origin, Silence } from '../../src/feed/placed.ts';
import { levelOf, openChecker } from '../../src/rules/check.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { Severity } from '../../src/text/finding.ts';
import { limits } from '../../src/text/limits.ts';
import { SourceText } from '../../src/text/source.ts';

/** A check runs the rules of the list: these, in the tests below. */
function given(...some: readonly Rule[]): void {
  (rules as Rule[]).splice(0, rules.length, ...some);
}
const all = [...rules];
afterEach(() => given(...all));

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  severity: 'warning',
  about: ['episode.title'],
  summary: '',
  reason: '',
  source: { name: '' },
  examples: [],
  ...more,
});

/** A file whose fields stand on lines of their own: `line 3` is on line 3. */
interface Kept extends Origin {
  released: number;
}
function originOf(file: string): Kept {
  const on = (line: number) => ({ file, line, column: 1, endLine: line, endColumn: 2 });
  return {
    file,
    released: 0,
    place: ([field]) => on(Number(/\d+$/.exec(String(field ?? ''))?.[0] ?? 1)),
    name: ([field]) => String(field),
    source: () => new SourceText(file, ''),
    edits: (changes) =>
      changes.length === 0 ? undefined : [{ range: { start: 0, end: changes.length }, text: 'x' }],
    release() {
      this.released++;
    },
  };
}
const show = (more: object = {}): Show =>
  ({ origin: originOf('podfeed.yaml'), remarks: [], ...more }) as unknown as Show;
const episode = (file: string, more: object = {}): Episode =>
  ({ origin: originOf(`episodes/${file}.md`), remarks: [], ...more }) as unknown as Episode;

const on = (line: number, file: string) => ({ file, line, column: 1, endLine: line, endColumn: 2 });
const open = (levels: [string, Level][] = [], profiles: readonly Profile[] = ['apple']) =>
  openChecker({ profiles, levels: new Map(levels) });

describe('the weight of a rule', () => {
  const weigh = (more: Partial<Rule>, profiles: readonly string[], set?: Level) =>
    levelOf(rule('r', more), {
      profiles: profiles as Profile[],
      levels: new Map(set ? [['r', set]] : []),
    });
  const some = (levels: Record<string, Level>) =>
    Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, { level, why: '' }]));

  test.each<[string, Partial<Rule>, readonly string[], Level | undefined, Level]>([
    ['its own', {}, ['apple'], undefined, 'warning'],
    ['none without a profile', {}, [], undefined, 'off'],
    ['that of the profile', { profiles: some({ psp1: 'error' }) }, ['psp1'], undefined, 'error'],
    ['its own in another profile', { profiles: some({ psp1: 'error' }) }, ['apple'], undefined, 'warning'],
    ['the heaviest', { profiles: some({ psp1: 'hint' }) }, ['psp1', 'apple'], undefined, 'warning'],
    ['the heaviest, first', { profiles: some({ psp1: 'hint' }) }, ['apple', 'psp1'], undefined, 'warning'],
    [
      'hint over off',
      { profiles: some({ psp1: 'off', apple: 'hint' }) },
      ['psp1', 'apple'],
      undefined,
      'hint',
    ],
    ['error over all', { profiles: some({ psp1: 'error' }) }, ['psp1', 'apple'], undefined, 'error'],
    ['off outside of its profiles', { only: ['pmi'] }, ['apple'], undefined, 'off'],
    ['its own in one of its profiles', { only: ['pmi'] }, ['apple', 'pmi'], undefined, 'warning'],
    ['what was set', {}, ['apple'], 'off', 'off'],
    ['what was set, outside of its profiles', { only: ['pmi'] }, ['apple'], 'hint', 'hint'],
    ['off when nobody asked', { onRequest: true }, ['apple'], undefined, 'off'],
    ['what was asked for', { onRequest: true }, ['apple'], 'error', 'error'],
    ['its own when it is firm', { firm: true }, ['apple'], 'off', 'warning'],
  ])('%s', (_, more, profiles, set, level) => {
    expect(weigh(more, profiles, set)).toBe(level);
  });

  test.each<[string, Partial<Rule>, string, 'author' | 'feed' | undefined, Level]>([
    ['its own on its side, the author', { where: 'author' }, 'apple', undefined, 'warning'],
    ['its own on its side, the feed', { where: 'feed' }, 'apple', 'feed', 'warning'],
    ['off on the other side, the author', { where: 'feed' }, 'apple', undefined, 'off'],
    ['off on the other side, the feed', { where: 'author' }, 'apple', 'feed', 'off'],
    ['off for the validator, of a feed, if it does not say it', {}, 'w3c', 'feed', 'off'],
    ['its own for the validator, of a feed, if it says it', { w3c: ['Some'] }, 'w3c', 'feed', 'warning'],
    ['its own for the validator, of files', {}, 'w3c', 'author', 'warning'],
    ['its own for others, of a feed', {}, 'apple', 'feed', 'warning'],
    ['its own where nothing was read', { id: 'file-limit' }, 'w3c', 'feed', 'warning'],
  ])('%s', (_, more, profile, side, level) => {
    const weights = { profiles: [profile] as Profile[], levels: new Map(), ...(side ? { side } : {}) };
    expect(levelOf(rule('r', more), weights)).toBe(level);
  });

  test('off on the other side, even if it was set', () => {
    const levels = new Map<string, Level>([['r', 'error']]);
    expect(levelOf(rule('r', { where: 'feed' }), { profiles: ['apple'], levels })).toBe('off');
  });
});

describe('a check', () => {
  test('runs each part of the rules that are on, once', () => {
    const calls: string[] = [];
    const all: Partial<Rule> = {
      show: (_owner, say) => calls.push(`show ${typeof say}`),
      episode: (owner, _say, around) => calls.push(`${owner.origin.file} of ${around.origin.file}`),
      feed: ({ episodes }) => calls.push(`feed of ${episodes.length}`),
    };
    given(rule('a', all), rule('b'), rule('c', all));
    const checker = open([['c', 'off']]);
    const [around, one] = [show(), episode('1')];
    checker.checkShow(around);
    checker.checkEpisode(one, around);
    checker.checkFeed({ show: around, episodes: [one] });
    expect(calls).toEqual(['show function', 'episodes/1.md of podfeed.yaml', 'feed of 1']);
  });

  test('gives what a rule said, with its place, and nothing that it did not say', () => {
    given(
      rule('a', {
        show(owner, say) {
          say(owner, ['line 2'], 'Plain.');
          say(owner, ['line 3'], 'Whole.', {
            help: 'Do.',
            severity: 'error',
            alone: true,
            related: [{ message: 'Here too.', owner, path: ['line 9'] }],
            fix: { description: 'Use it.', changes: [{ kind: 'remove', path: ['line 3'] }] },
          });
          say(owner, ['line 4'], 'Not mendable.', { help: '', fix: { description: 'No.', changes: [] } });
          const at = { file: 'media/a.vtt', line: 5, column: 1, endLine: 5, endColumn: 2 };
          const changes = [{ kind: 'remove', path: ['line 3'] }] as const;
          say(owner, ['line 1'], 'Elsewhere.', { at, fix: { description: 'No.', changes } });
        },
      }),
    );
    const checker = open();
    checker.checkShow(show());
    const on = (line: number, file = 'podfeed.yaml') => ({
      file,
      line,
      column: 1,
      endLine: line,
      endColumn: 2,
    });
    const common = { rule: 'a', severity: 'warning', related: [] };
    const { findings, counts } = checker.findings();
    expect(findings).toHaveLength(4);
    expect(findings.filter(({ place }) => place.file === 'podfeed.yaml')).toStrictEqual([
      { ...common, message: 'Plain.', place: on(2) },
      {
        ...common,
        severity: 'error',
        message: 'Whole.',
        help: 'Do.',
        place: on(3),
        alone: true,
        related: [{ message: 'Here too.', place: on(9) }],
        fix: { description: 'Use it.', edits: [{ range: { start: 0, end: 1 }, text: 'x' }] },
      },
      { ...common, message: 'Not mendable.', place: on(4) },
    ]);
    expect(findings.filter(({ place }) => place.file !== 'podfeed.yaml')).toStrictEqual([
      { ...common, message: 'Elsewhere.', place: on(5, 'media/a.vtt') },
    ]);
    expect(counts).toEqual({ errors: 1, warnings: 3, hints: 0 });
  });

  test('a weight that was set counts for more than what a rule says, but not for a firm one', () => {
    const check: Partial<Rule> = { show: (owner, say) => say(owner, [], 'x', { severity: 'hint' }) };
    given(rule('a', check), rule('b', check), rule('c', { ...check, firm: true }));
    const checker = open([
      ['b', 'error'],
      ['c', 'error'],
    ]);
    checker.checkShow(show());
    expect(checker.findings().findings.map((found) => [found.rule, found.severity])).toEqual([
      ['a', 'hint'],
      ['b', 'error'],
      ['c', 'hint'],
    ]);
  });

  test('a profile that weighs a rule lighter weighs each case of it lighter, and none heavier', () => {
    const check = (severity: Severity): Partial<Rule> => ({
      severity: 'warning',
      show: (owner, say) => say(owner, [], 'x', { severity }),
    });
    const profiles = { psp1: { level: 'hint', why: '' } } as const;
    const heavier = { psp1: { level: 'error', why: '' } } as const;
    given(
      rule('a', { ...check('error'), profiles }),
      rule('b', check('error')),
      rule('c', check('hint')),
      rule('d', { ...check('hint'), profiles: heavier }),
      rule('e', {
        ...check('warning'),
        severity: 'error',
        profiles: { psp1: { level: 'warning', why: '' } },
      }),
      rule('f', { ...check('hint'), severity: 'error', profiles: { psp1: { level: 'warning', why: '' } } }),
    );
    const checker = open([], ['psp1']);
    checker.checkShow(show());
    expect(checker.findings().findings.map((found) => `${found.rule} ${found.severity}`)).toEqual([
      'a hint',
      'b error',
      'c hint',
      'd hint',
      'e warning',
      'f hint',
    ]);
  });

  test('what another rule says is left to it where that is on', () => {
    const left: Partial<Rule> = { show: (owner, say) => say(owner, [], 'x', { unless: 'b' }) };
    given(rule('a', left), rule('b'));
    const messages = (levels: [string, Level][]) => {
      const checker = open(levels);
      checker.checkShow(show());
      return checker.findings().findings.map(({ message }) => message);
    };
    expect(messages([])).toEqual([]);
    expect(messages([['b', 'off']])).toEqual(['x']);
  });

  test('lists and counts what is chosen, by its file and those it points at', () => {
    const around = show();
    given(
      rule('a', {
        episode(owner, say) {
          const related = [{ message: 'There.', owner: around, path: [] }];
          say(owner, [], 'Own.');
          say(owner, [], 'Two.', { related, severity: 'hint' });
          say(owner, [], 'At.', { at: on(1, 'media/a.vtt'), severity: 'error' });
        },
      }),
    );
    const checker = open();
    for (const name of ['1', '2']) checker.checkEpisode(episode(name), around);
    const asked: string[] = [];
    const { findings, counts, left } = checker.findings(false, (file, others) => {
      asked.push([file, ...others].join(' '));
      return file === 'episodes/1.md' || file === 'media/a.vtt';
    });
    expect(findings.map(({ message }) => message).sort()).toEqual(['At.', 'At.', 'Own.', 'Two.']);
    expect(counts).toEqual({ errors: 2, warnings: 1, hints: 1 });
    expect(left).toBe(2);
    const one = ['episodes/1.md', 'episodes/1.md podfeed.yaml', 'media/a.vtt'];
    expect(asked).toEqual([...one, 'episodes/2.md', 'episodes/2.md podfeed.yaml', 'media/a.vtt']);
    expect(checker.findings().left).toBe(0);
  });

  test('has failed from the first error on', () => {
    given(
      rule('a', {
        episode: (owner, say) => say(owner, [], 'x', { severity: owner.title === 'bad' ? 'error' : 'hint' }),
      }),
    );
    const checker = open();
    const failed = ['good', 'bad', 'good'].map((title) => {
      checker.checkEpisode(episode('1', { title }), show());
      return checker.failed;
    });
    expect(failed).toEqual([false, true, true]);
  });

  test('findings go by file, the show first, then by line, column and rule', () => {
    const said = (id: string) =>
      rule(id, {
        feed({ episodes }, say) {
          for (const owner of episodes) say(owner, ['line 2'], id);
        },
      });
    given(
      said('b'),
      said('a'),
      rule('c', {
        feed({ show: owner, episodes }, say) {
          say(owner, ['line 7'], 'c');
          say(owner, ['line 4'], 'c');
          say(episodes[0]!, ['line 1'], 'c');
          const at = { file: 'media/z.vtt', line: 1, column: 1, endLine: 1, endColumn: 2 };
          say(episodes[0]!, [], 'c', { at });
          say(episodes[0]!, [], 'c', { at: { ...at, line: 3, column: 9 } });
          say(episodes[0]!, [], 'c', { at: { ...at, line: 3, column: 8 } });
          say(episodes[0]!, [], 'c', { at: { ...at, file: 'a.vtt' } });
        },
      }),
    );
    const checker = open();
    checker.checkFeed({ show: show(), episodes: [episode('2'), episode('1')] });
    const { findings } = checker.findings();
    expect(
      findings.map(({ rule: id, place }) => `${place.file}:${place.line}:${place.column} ${id}`),
    ).toEqual([
      'a.vtt:1:1 c',
      'media/z.vtt:1:1 c',
      'media/z.vtt:3:8 c',
      'media/z.vtt:3:9 c',
      'podfeed.yaml:4:1 c',
      'podfeed.yaml:7:1 c',
      'episodes/1.md:2:1 a',
      'episodes/1.md:2:1 b',
      'episodes/2.md:1:1 c',
      'episodes/2.md:2:1 a',
      'episodes/2.md:2:1 b',
    ]);
  });

  test('each file is let go of when its findings are placed, also one that only belongs to a finding', () => {
    const [around, one] = [show(), episode('1')];
    given(
      rule('a', {
        show: (owner, say) =>
          say(owner, ['line 2'], 'x', {
            related: [
              { message: 'There.', owner: one, path: ['line 5'] },
              { message: 'Here.', owner, path: ['line 6'] },
            ],
          }),
      }),
    );
    const checker = open();
    checker.checkShow(around);
    const [found] = checker.findings().findings;
    expect(found?.related.map(({ place }) => [place.file, place.line])).toEqual([
      ['episodes/1.md', 5],
      ['podfeed.yaml', 6],
    ]);
    expect((around.origin as Kept).released).toBe(1);
    expect((one.origin as Kept).released).toBe(1);
  });

  test('lists the heaviest where there are too many, counts all, and lists all when asked', () => {
    const many = limits.findingsPerFile + 1;
    given(
      rule('a', {
        episode(owner, say) {
          for (let line = 1; line < many; line++) say(owner, [`line ${line}`], 'x', { severity: 'hint' });
          say(owner, [`line ${many}`], 'x', { severity: 'warning' });
          say(owner, [`line ${many + 1}`], 'x', { severity: 'error' });
        },
      }),
    );
    const checker = open();
    const files = limits.findingsInAll / limits.findingsPerFile + 1;
    for (let file = 1; file <= files; file++) checker.checkEpisode(episode(String(100 + file)), show());
    const { findings, counts } = checker.findings();
    const first = findings.filter(({ place }) => place.file === 'episodes/101.md');
    expect(first).toHaveLength(limits.findingsPerFile);
    expect(first.slice(-2).map(({ severity }) => severity)).toEqual(['warning', 'error']);
    expect(first.map(({ place }) => place.line)).toEqual(
      first.map(({ place }) => place.line).sort((a, b) => a - b),
    );
    expect(findings).toHaveLength(limits.findingsInAll);
    expect(counts).toEqual({ errors: files, warnings: files, hints: files * (many - 1) });
    expect(checker.findings(true).findings).toHaveLength(files * (many + 1));
  });
});

describe('comments that silence', () => {
  const silence = (id: string, line: number, whole = false): Silence => ({
    rule: id,
    reason: 'why',
    line,
    whole,
    range: { start: 0, end: 1 },
  });
  const said = (id: string, more: Partial<Rule> = {}) =>
    rule(id, { episode: (owner, say) => say(owner, ['line 2'], id), ...more });
  const unused = rule('unused', {
    unused: (owner, { rule: id, line }, say) => say(owner, [`line ${line}`], `${id} silences nothing`),
  });

  test('hide what they speak of, and are reported where they hide nothing', () => {
    given(said('a'), said('b'), said('firm', { firm: true }), unused);
    const checker = open([['b', 'off']]);
    const one = episode('1', {
      silences: [silence('a', 2), silence('a', 9), silence('b', 2), silence('firm', 3)],
    });
    checker.checkShow(show());
    checker.checkEpisode(one, show());
    checker.checkFeed({ show: show(), episodes: [one] });
    expect(checker.findings().findings.map(({ message }) => message)).toEqual([
      'firm',
      'firm silences nothing',
      'a silences nothing',
    ]);
    expect(checker.failed).toBe(false);
  });
});

test('what judges the other side, or a picture that nobody looked at', () => {
  given(
    rule('of-files', { where: 'author' }),
    rule('of-xml', { where: 'feed' }),
    rule('of-the-picture', { about: ['show.imageFile'] }),
    rule('of-its-address', { about: ['show.image', 'show.imageFile'] }),
    rule('of-another', { about: ['episode.imageFile'] }),
  );
  const outcomes = (side: 'author' | 'feed'): readonly string[] => {
    const checker = openChecker({ profiles: ['apple'], levels: new Map(), side });
    checker.checkShow(show({ image: 'https://example.com/cover.jpg' }));
    return checker.outcomes().map(({ outcome }) => outcome);
  };
  expect(outcomes('feed')).toEqual(['author', 'none', 'unasked', 'fine', 'none']);
  expect(outcomes('author')).toEqual(['none', 'feed', 'unasked', 'fine', 'none']);
});

test('what came of each rule', () => {
  given(
    rule('found', { show: (owner, say) => say(owner, [], 'x') }),
    rule('off'),
    rule('of-the-title'),
    rule('of-the-show', { about: ['show.title'] }),
    rule('of-the-author', { about: ['show.author'] }),
    rule('of-two', { about: ['show.link', 'episode.title'] }),
    rule('of-nothing-there', { about: ['episode.season'] }),
    rule('of-the-file', { about: ['episode.file'] }),
  );
  const checker = open([['off', 'off']]);
  checker.checkShow(show({ title: undefined, author: 'x' }));
  checker.checkEpisode(episode('1', { title: 'x', season: undefined }), show());
  expect(checker.outcomes()).toEqual([
    { rule: 'found', outcome: 'found' },
    { rule: 'off', outcome: 'off' },
    { rule: 'of-the-title', outcome: 'fine' },
    { rule: 'of-the-show', outcome: 'none' },
    { rule: 'of-the-author', outcome: 'fine' },
    { rule: 'of-two', outcome: 'fine' },
    { rule: 'of-nothing-there', outcome: 'none' },
    { rule: 'of-the-file', outcome: 'fine' },
  ]);
});
