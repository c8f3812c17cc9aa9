/** What a feed can hold (podcast:medium). */
const plain = ['podcast', 'music', 'video', 'film', 'audiobook', 'newsletter', 'blog', 'publisher', 'course'];

/** Every medium there is: with an `L` it is a list of other feeds, and so is `mixed`. */
export const mediums: ReadonlySet<string> = new Set([
  ...plain,
  ...plain.map((medium) => `${medium}L`),
  'mixed',
]);

/** Is it a list of other feeds, of the mediums that are known? */
export function isListMedium(medium: string): boolean {
  return medium === 'mixed' || (medium.endsWith('L') && mediums.has(medium));
}
