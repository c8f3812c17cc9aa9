/** A text as the word of a list that it is but for small and capital letters, or as it stands. */
export function spelled(text: string, words: Iterable<string>): string {
  const folded = text.toLowerCase();
  for (const word of words) if (word.toLowerCase() === folded) return word;
  return text;
}

/** Says whether a text is a word of a list, in any case. */
export function isWord(text: string, words: Iterable<string>): boolean {
  const folded = text.toLowerCase();
  for (const word of words) if (word.toLowerCase() === folded) return true;
  return false;
}
