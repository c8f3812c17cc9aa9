/** Equal for texts that differ in case, blanks and what is neither letter nor digit only. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Characters that two texts begin with when one was made from the other. */
const same = 40;

/** Was one text made from the other, and do they say different things now? One may be cut. */
export function hasDrifted(text: string | undefined, other: string | undefined): boolean {
  const [a, b] = [foldText(text ?? ''), foldText(other ?? '')];
  if (a.length < same || a.slice(0, same) !== b.slice(0, same)) return false;
  return !a.startsWith(b) && !b.startsWith(a);
}
