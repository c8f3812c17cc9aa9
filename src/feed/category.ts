import { nearest } from '../text/suggest.ts';
import { appleCategories } from './apple-categories.ts';
import { legacyCategories } from './legacy-categories.ts';
import { notUnderstood, type Read, understood } from './read.ts';

/** A category in the manner of Apple Podcasts: a main category and perhaps one below it. */
export interface Category {
  readonly main: string;
  readonly sub?: string;
}

/** How a category relates to Apple's present list. */
export type CategoryMatch =
  | { readonly kind: 'known'; readonly category: Category }
  /** Right but for case, `and` for `&`, hyphens; `category` is the right spelling. */
  | { readonly kind: 'case'; readonly category: Category }
  /**
   * Of a former list. `to` begins with what takes its place, others may fit as well, it may be empty.
   * `safe`: the same category under a new name or parent; else no more than advice.
   */
  | { readonly kind: 'legacy'; readonly to: readonly Category[]; readonly safe: boolean }
  /** The name is a sub-category, but of these main categories. */
  | { readonly kind: 'sub-mismatch'; readonly parents: readonly string[] }
  | { readonly kind: 'unknown'; readonly nearest?: Category };

export type CategoryProblem =
  | 'empty'
  /** Longer than any category. */
  | 'long'
  /** Nothing on one side of the `>`. */
  | 'part-missing'
  /** More than two levels. */
  | 'depth';

/** Reads `Business` or `Business > Management`; `›` does for `>`. Says nothing about whether it exists. */
export function readCategory(text: string): Read<Category, CategoryProblem> {
  if (text.length > 255) return notUnderstood('long');
  if (text.trim() === '') return notUnderstood('empty');
  const [main = '', sub, ...more] = text.split(/[>›]/).map((part) => part.trim().replace(/\s+/g, ' '));
  if (more.length > 0) return notUnderstood('depth');
  if (main === '' || sub === '') return notUnderstood('part-missing');
  return understood(sub === undefined ? { main } : { main, sub });
}

/** `Business > Management`. */
export function writeCategory(category: Category): string {
  return category.sub === undefined ? category.main : `${category.main} > ${category.sub}`;
}

/** Looks a category up in Apple's lists, present and former. */
export function matchCategory(category: Category): CategoryMatch {
  const key = keyOf(category);
  const present = presentByKey.get(key);
  if (present) {
    return { kind: writeCategory(present) === writeCategory(category) ? 'known' : 'case', category: present };
  }
  const former = formerByKey.get(key);
  if (former) return former;
  const parents = parentsByKey.get(foldName(category.sub ?? category.main));
  if (parents) return { kind: 'sub-mismatch', parents };
  const near = meantBySeparator(category) ?? germanCategories.get(key) ?? nearestCategory(category);
  return near ? { kind: 'unknown', nearest: near } : { kind: 'unknown' };
}

const presentByKey = new Map<string, Category>();
/** The main categories that have a sub-category. */
const parentsByKey = new Map<string, string[]>();
for (const [main, subs] of appleCategories) {
  presentByKey.set(keyOf({ main }), { main });
  for (const sub of subs) {
    presentByKey.set(keyOf({ main, sub }), { main, sub });
    parentsByKey.set(foldName(sub), [...(parentsByKey.get(foldName(sub)) ?? []), main]);
  }
}

const formerByKey = new Map<string, CategoryMatch>();
for (const { from, to, kind } of legacyCategories) {
  formerByKey.set(keyOf(splitPath(from)), {
    kind: 'legacy',
    to: to.map(splitPath),
    safe: kind !== 'nearest',
  });
}

/** `Business / Management`, `Business: Management`, `Business, Management`: a path with another separator. */
function meantBySeparator({ main, sub }: Category): Category | undefined {
  const [before = '', after, ...more] = main.split(/ ?[/:|»→,\\] ?| - | – /).map((part) => part.trim());
  if (sub !== undefined || after === undefined || more.length > 0) return undefined;
  const parent = { main: before };
  return presentByKey.get(keyOf({ ...parent, sub: after })) ?? nearestCategory({ ...parent, sub: after });
}

/** The names that Apple Podcasts shows in German, which no feed may hold. */
const germanCategories: ReadonlyMap<string, Category> = new Map(
  Object.entries({
    Kunst: 'Arts',
    Wirtschaft: 'Business',
    Karriere: 'Business > Careers',
    'Wirtschaft > Karriere': 'Business > Careers',
    'Wirtschaft > Management': 'Business > Management',
    'Wirtschaft > Marketing': 'Business > Marketing',
    'Wirtschaft > Unternehmertum': 'Business > Entrepreneurship',
    'Wirtschaft > Geldanlage': 'Business > Investing',
    Unternehmertum: 'Business > Entrepreneurship',
    Bildung: 'Education',
    'Bildung > Kurse': 'Education > Courses',
    'Bildung > Selbstverwirklichung': 'Education > Self-Improvement',
    Fiktion: 'Fiction',
    Regierung: 'Government',
    Geschichte: 'History',
    'Gesundheit und Fitness': 'Health & Fitness',
    'Gesundheit & Fitness': 'Health & Fitness',
    'Kinder und Familie': 'Kids & Family',
    'Kinder & Familie': 'Kids & Family',
    Freizeit: 'Leisure',
    Musik: 'Music',
    Nachrichten: 'News',
    'Religion und Spiritualität': 'Religion & Spirituality',
    'Religion & Spiritualität': 'Religion & Spirituality',
    Wissenschaft: 'Science',
    'Gesellschaft und Kultur': 'Society & Culture',
    'Gesellschaft & Kultur': 'Society & Culture',
    Sport: 'Sports',
    Technologie: 'Technology',
    'Wahre Kriminalfälle': 'True Crime',
    'TV und Film': 'TV & Film',
    'Film und Fernsehen': 'TV & Film',
  }).map(([german, path]) => [keyOf(splitPath(german)), splitPath(path)]),
);

function nearestCategory({ main, sub }: Category): Category | undefined {
  const rightMain = presentByKey.get(keyOf({ main }))?.main ?? nearest(main, appleCategories.keys());
  if (sub === undefined || rightMain === undefined)
    return rightMain === undefined ? undefined : { main: rightMain };
  const right = presentByKey.get(keyOf({ main: rightMain, sub }));
  if (right) return right;
  const rightSub = nearest(sub, appleCategories.get(rightMain) ?? []);
  return rightSub === undefined ? undefined : { main: rightMain, sub: rightSub };
}

function splitPath(path: string): Category {
  const [main = '', sub] = path.split(' > ');
  return sub === undefined ? { main } : { main, sub };
}

function keyOf(category: Category): string {
  return writeCategory({
    main: foldName(category.main),
    ...(category.sub === undefined ? {} : { sub: foldName(category.sub) }),
  });
}

/** Equal for names that differ in case, `and` for `&`, a hyphen for a blank. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&amp;|&/g, ' and ')
    .replace(/[\s-]+/g, ' ')
    .trim();
}
