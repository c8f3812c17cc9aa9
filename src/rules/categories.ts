import {
  type Category,
  type CategoryMatch,
  matchCategory,
  readCategory,
  writeCategory,
} from '../feed/category.ts';
import type { Episode, Show } from '../feed/feed.ts';
import { isUnread, type Path } from '../feed/placed.ts';
import { nearest } from '../text/suggest.ts';

/** What is to be said of a category of an episode, by the rule that says it. */
export type Judgement =
  | { readonly rule: 'fine' }
  | {
      readonly rule: 'ep-category-unknown';
      readonly problem: string;
      readonly suggestion?: string | undefined;
    }
  | { readonly rule: 'ep-category-undeclared' }
  /** `renamed` is the same category under its present name. */
  | {
      readonly rule: 'ep-category-legacy';
      readonly present: readonly string[];
      readonly renamed?: string | undefined;
    }
  | { readonly rule: 'ep-category-case'; readonly right: string };

/** Judges each category of an episode, so that one mistake is one finding of one rule. */
export function judgeCategories(
  episode: Episode,
  show: Show,
): readonly { readonly text: string; readonly path: Path; readonly judgement: Judgement }[] {
  return (episode.categoryTexts ?? []).map((text, index) => ({
    text,
    path: ['categoryTexts', index],
    judgement: judge(text, show),
  }));
}

function judge(text: string, show: Show): Judgement {
  const own = [...(show.rssCategories ?? []).map((category) => category.text), ...namesOf(show)];
  const read = readCategory(text);
  const match = read.ok ? matchCategory(read.value) : undefined;
  const isOwn = own.some((name) => name === text || (match?.kind !== 'case' && fold(name) === fold(text)));
  if (isOwn && match?.kind === 'legacy') {
    return {
      rule: 'ep-category-legacy',
      present: match.to.map(writeCategory),
      renamed: renamed(match, show),
    };
  }
  if (isOwn && match?.kind !== 'case') return fine;
  if (!read.ok) return { rule: 'ep-category-unknown', problem: problems[read.problem] };
  if (!match) return fine;
  switch (match.kind) {
    case 'known':
      return fits(match.category, show) ? fine : { rule: 'ep-category-undeclared' };
    case 'case': {
      const right = writeCategory(match.category);
      return fits(match.category, show)
        ? { rule: 'ep-category-case', right }
        : { rule: 'ep-category-undeclared' };
    }
    case 'legacy': {
      const fitting = match.to.filter((category) => fits(category, show));
      if (fitting.length === 0) return { rule: 'ep-category-undeclared' };
      return {
        rule: 'ep-category-legacy',
        present: fitting.map(writeCategory),
        renamed: renamed(match, show),
      };
    }
    case 'sub-mismatch': {
      const sub = read.value.sub ?? read.value.main;
      const paths = match.parents.map((main) => ({ main, sub }));
      const suggestion = writeCategory(paths.find((path) => fits(path, show)) ?? paths[0]!);
      return { rule: 'ep-category-unknown', problem: 'is none of the categories of Apple', suggestion };
    }
    case 'unknown':
      return {
        rule: 'ep-category-unknown',
        problem: 'is neither a category of Apple nor one of this show',
        suggestion: nearest(text, own) ?? (match.nearest && writeCategory(match.nearest)),
      };
  }
}

/** One category that took the place of one other and fits the show. */
function renamed({ to, safe }: CategoryMatch & { kind: 'legacy' }, show: Show): string | undefined {
  const [only, ...others] = to;
  return safe && only && others.length === 0 && fits(only, show) ? writeCategory(only) : undefined;
}

const fine: Judgement = { rule: 'fine' };

const problems = {
  empty: 'is empty',
  long: 'is longer than any category',
  'part-missing': 'has nothing on one side of the `>`',
  depth: 'has more than two levels',
} as const;

const namesOf = (show: Show): readonly string[] => (show.categories ?? []).map(writeCategory);

const fold = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** A category fits when the show declares it, its parent, or one below it; any fits when it declares none. */
function fits(category: Category, show: Show): boolean {
  if (!show.categories || isUnread(show, 'categories')) return true;
  const matches = show.categories.map((declared) => ({ declared, match: matchCategory(declared) }));
  // What a misspelt one was meant to be nobody knows, and another rule speaks of it.
  if (matches.some(({ match }) => match.kind === 'unknown' || match.kind === 'sub-mismatch')) return true;
  return matches.some(({ declared, match }) => {
    const meant =
      match.kind === 'known' || match.kind === 'case'
        ? [match.category]
        : match.kind === 'legacy'
          ? match.to
          : [];
    return [declared, ...meant].some(
      ({ main, sub }) =>
        fold(main) === fold(category.main) &&
        (sub === undefined || category.sub === undefined || fold(sub) === fold(category.sub)),
    );
  });
}
