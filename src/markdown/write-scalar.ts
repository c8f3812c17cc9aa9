/** How a scalar is written in YAML. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/**
 * A text as a YAML scalar on one line, in the style wanted where that can hold it: a plain text that YAML would
 * take for something else is put in double quotes, and so is what single quotes cannot hold. What stands in
 * double quotes is JSON as well. Nothing for a text with half a character: no file can hold it.
 */
export function writeScalar(text: string, wanted: ScalarStyle, flow: boolean): string | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined;
  if (wanted === 'plain' && isPlain(text, flow)) return text;
  if (wanted === 'single' && !unsafe.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replace(escapable, escaped)}"`;
}

/** What is written as it is: what can be seen, and the blank. */
export const visible =
  '\\x20-\\x7e\\u00a0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\u{10000}-\\u{10ffff}';
const unsafe = new RegExp(`[^${visible}]`, 'u');
const escapable = new RegExp(`["\\\\]|[^${visible}]`, 'gu');

/** Longer than the longest key that YAML finds without a mark. */
const longest = 1000;

/** Can it stand without quotes and still be read as it is, by YAML 1.1 and 1.2, as a value and as a key? */
function isPlain(text: string, flow: boolean): boolean {
  if (!/^(?:[\p{L}\p{N}\p{So}(/$_]|[+.](?=[\p{L}\p{N}]))/u.test(text) || text.length > longest) return false;
  if (unsafe.test(text) || /:(?:\s|$)|\s#|\s$/.test(text)) return false;
  return !(flow && /[,[\]{}]|:$/.test(text));
}

function escaped(char: string): string {
  if (char === '"' || char === '\\') return `\\${char}`;
  if (char === '\n') return '\\n';
  if (char === '\t') return '\\t';
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
