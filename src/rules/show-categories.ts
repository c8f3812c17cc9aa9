import { type Category, type CategoryMatch, matchCategory, writeCategory } from '../feed/category.ts';
import type { Show } from '../feed/feed.ts';
import type { Path } from '../feed/placed.ts';

/** A category that a show declares, as it was written, with what Apple has for it. */
export interface Declared {
  readonly category: Category;
  readonly text: string;
  readonly path: Path;
  readonly match: CategoryMatch;
}

export function declaredCategories(show: Show): readonly Declared[] {
  return (show.categories ?? []).map((category, index) => ({
    category,
    text: writeCategory(category),
    path: ['categories', index],
    match: matchCategory(category),
  }));
}

/** The category that Apple has for one, when there is no doubt. */
export function meantCategory({ category, match }: Declared): Category {
  if (match.kind === 'known' || match.kind === 'case') return match.category;
  return match.kind === 'legacy' && match.safe && match.to[0] ? match.to[0] : category;
}
