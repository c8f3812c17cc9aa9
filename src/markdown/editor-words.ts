import { appleCategories } from '../feed/apple-categories.ts';
import { writeCategory } from '../feed/category.ts';
import { isWhole, namedService, prefixNames } from '../feed/prefixes.ts';
import { weekdayName, weekdays } from '../feed/weekday.ts';

/** Words that an editor offers where others are read too. */
export const dayNames: readonly string[] = weekdays.map((day) => weekdayName(day, 'en', 'name'));

export const categoryNames: readonly string[] = [...appleCategories].flatMap(([main, subs]) => [
  main,
  ...subs.map((sub) => writeCategory({ main, sub })),
]);

export const prefixWords: readonly string[] = prefixNames.filter((name) => {
  const service = namedService(name);
  return service !== undefined && isWhole(service) && service.ended === undefined;
});
