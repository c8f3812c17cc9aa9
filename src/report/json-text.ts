/** Control characters, what is not seen or turns text around, surrogates, line and paragraph separators. */
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escaped = (char: string): string =>
  char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * A value as JSON in which nothing is hidden from a person and nothing is an order to a terminal or a CI
 * runner. Escaped, it is the same JSON.
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(hidden, escaped);
  return `${json.replace(/##(\w*)\[/g, '##$1\\u005b')}\n`;
}
