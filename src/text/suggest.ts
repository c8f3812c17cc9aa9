const longest = 64;

/**
 * The candidate that `word` most probably was meant to be, ignoring case; undefined when none is near. Near
 * is at most one slip (a letter more, less, other, or two swapped) for every three letters. Of equally near
 * candidates the first wins. Words over 64 UTF-16 units are not compared.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let allowed = Math.floor(word.length / 3);
  for (const candidate of candidates) {
    if (candidate.length > longest || Math.abs(candidate.length - word.length) > allowed) continue;
    const slips = slipsBetween(wanted, candidate.toLowerCase());
    if (slips > allowed) continue;
    if (slips === 0) return candidate;
    best = candidate;
    allowed = slips - 1;
  }
  return best;
}

/** The Damerau-Levenshtein distance in its restricted form: no letter takes part in two slips. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const other = a[row - 1] === b[column - 1] ? 0 : 1;
      let slips = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + other);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, beforeLast[column - 2]! + 1);
      current.push(slips);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
