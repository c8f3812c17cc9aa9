/** Names of more characters are none. */
const longest = 48;

const word = "[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}(&][\\p{L}\\p{M}\\p{N}_.'’()&-]{0,40}";
const between = 'von|van|de|der|den|da|di|du|la|le|bin|al|el|y|und|and|zu';
const label = new RegExp(`^(?=\\p{L})(${word}(?: (?:${word}|${between})){0,4}):[ \\n]+(?=\\S)`, 'u');

/**
 * The speaker that stands before a text, as SRT and plain text have it: `Ada Muster: All aboard.` These formats have
 * no sign for it, so what looks like a name is taken for one: up to five words with capital letters or numbers.
 */
export function readLabel(text: string): { speaker?: string; text: string } {
  const found = label.exec(text.slice(0, 400));
  const speaker = found?.[1];
  if (!found || speaker === undefined || speaker.length > longest) return { text };
  return { speaker, text: text.slice(found[0].length) };
}

export function writeLabel(speaker: string | undefined, text: string): string {
  return speaker === undefined ? text : `${speaker}: ${text}`;
}
