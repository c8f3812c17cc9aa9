import { describe, expect, test } from 'vitest';
import { readCategory } from '../../src/feed/category.ts';
import { judgeCategories } from '../../src/rules/categories.ts';
import { declaredCategories, meantCategory } from '../../src/rules/show-categories.ts';
import { episodeWith, showWith } from './owners.ts';

const paths = (...texts: string[]) =>
  texts.map((text) => {
    const read = readCategory(text);
    if (!read.ok) throw new Error(text);
    return read.value;
  });
const declaring = (...texts: string[]) => showWith({ categories: paths(...texts) });
const calling = (...own: string[]) => showWith({ rssCategories: own.map((text) => ({ text })) });
const judge = (text: string, show: ReturnType<typeof showWith>) =>
  judgeCategories(episodeWith({ categoryTexts: [text] }), show)[0]?.judgement;

const fine = { rule: 'fine' };
const undeclared = { rule: 'ep-category-undeclared' };

const renamed = { rule: 'ep-category-legacy', present: ['Arts > Books'], renamed: 'Arts > Books' };

describe('the category of an episode', () => {
  const business = declaring('Business > Management');
  test.each<[string, string, ReturnType<typeof showWith>, object]>([
    ['that of the show', 'Business > Management', business, fine],
    ['the parent of it', 'Business', business, fine],
    ['one below it', 'Business > Management', declaring('Business'), fine],
    ['one beside it', 'Business > Marketing', business, undeclared],
    ['another', 'Arts', business, undeclared],
    ['any where none is declared', 'Arts > Books', showWith(), fine],
    ['of several', 'Arts', declaring('Business', 'Arts'), fine],
    ['any where the list cannot be read', 'Arts', unreadable(business), fine],
    ['in other case', 'business > management', business, caseOf('Business > Management')],
    ['in other case, of another', 'arts', business, undeclared],
    ['of a show that has the other case', 'Business', declaring('business'), fine],
    [
      'of a show that has the other case, as it has it',
      'business',
      declaring('business'),
      caseOf('Business'),
    ],
    ['renamed, of the show', 'Arts > Literature', declaring('Arts > Books'), renamed],
    ['renamed, as the show has it', 'Arts > Literature', declaring('Arts > Literature'), renamed],
    ['renamed, and the show has the old name', 'Arts > Books', declaring('Arts > Literature'), fine],
    ['renamed, of another', 'Arts > Literature', business, undeclared],
    [
      'renamed, to what fits alone',
      'Business > Management & Marketing',
      declaring('Business > Marketing'),
      legacy('Business > Marketing'),
    ],
    ['one of the own words', 'Trains', calling('Trains'), fine],
    ['one of the own words, other case and blanks', ' trains  by Night', calling('Trains by night '), fine],
    ['one of the own words, in the case of Apple', 'ARTS', calling('ARTS'), caseOf('Arts')],
    ['an own word without its blank', 'Nighttrains', calling('Night trains'), unknown('Night trains')],
    [
      'under the wrong main category',
      'Arts > Management',
      business,
      unknown('Business > Management', 'is none of the categories of Apple'),
    ],
    [
      'without its main category',
      'Management',
      showWith(),
      unknown('Business > Management', 'is none of the categories of Apple'),
    ],
    ['like none', 'Zzzzzz', calling('Trains'), unknown(undefined)],
    ['nearly one of Apple', 'Busines', calling('Trains'), unknown('Business')],
    ['empty', ' ', showWith(), unread('is empty')],
    ['long', 'x'.repeat(256), showWith(), unread('is longer than any category')],
    ['cut', 'Arts > ', showWith(), unread('has nothing on one side of the `>`')],
    ['deep', 'a > b > c', showWith(), unread('has more than two levels')],
  ])('%s', (_, text, show, judgement) => {
    expect(judge(text, show)).toEqual(judgement);
  });

  test('has its place in the list', () => {
    const all = judgeCategories(episodeWith({ categoryTexts: ['Arts', 'Business'] }), showWith());
    expect(all.map(({ text, path }) => [text, path])).toEqual([
      ['Arts', ['categoryTexts', 0]],
      ['Business', ['categoryTexts', 1]],
    ]);
    expect(judgeCategories(episodeWith(), showWith())).toEqual([]);
  });
});

function caseOf(right: string): object {
  return { rule: 'ep-category-case', right };
}
function legacy(...present: string[]): object {
  return { rule: 'ep-category-legacy', present };
}
function unknown(
  suggestion: string | undefined,
  problem = 'is neither a category of Apple nor one of this show',
): object {
  return { rule: 'ep-category-unknown', problem, suggestion };
}
function unread(problem: string): object {
  return { rule: 'ep-category-unknown', problem };
}
function unreadable(show: ReturnType<typeof showWith>): ReturnType<typeof showWith> {
  return { ...show, remarks: [{ rule: 'show-category-unknown', path: ['categories', 1], unread: true }] };
}

test.each([
  ['Business', 'Business'],
  ['business', 'Business'],
  ['Arts > Literature', 'Arts > Books'],
  ['Business > Shopping', 'Business > Shopping'],
  ['Zzzz', 'Zzzz'],
])('a show that declares %s means %s', (text, meant) => {
  const [declared] = declaredCategories(declaring(text));
  expect(declared).toMatchObject({ text, path: ['categories', 0] });
  expect(meantCategory(declared!)).toEqual(paths(meant)[0]);
});

test('a show without categories declares none', () => {
  expect(declaredCategories(showWith())).toEqual([]);
});
