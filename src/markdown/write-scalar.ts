/** How a scalar is written in YAML. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/**
 * A text as a YAML scalar on one line, in the style wanted where that can hold it: a plain text that YAML would
 * take for something else is put in double quotes, and so is what single quotes cannot hold.
 */
export function writeScalar(text: string, wanted: ScalarStyle, flow: boolean): string {
  if (wanted === 'plain' && isPlain(text, flow)) return text;
  if (wanted === 'single' && !/[^\t\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replace(/[^ !#-[\]-~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu, escaped)}"`;
}

/** Can it stand without quotes and still be read as it is, by YAML 1.1 and 1.2? */
function isPlain(text: string, flow: boolean): boolean {
  if (!/^[\p{L}\p{N}<(/+.$_~^=\p{S}]/u.test(text) || /^[<=`]|^---|^\.\.\./.test(text)) return false;
  if (
    /:(?:\s|$)|\s#|\s$/.test(text) ||
    /[^\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text)
  )
    return false;
  return !(flow && /[,[\]{}]/.test(text));
}

function escaped(char: string): string {
  if (char === '"' || char === '\\') return `\\${char}`;
  if (char === '\n') return '\\n';
  if (char === '\t') return '\\t';
  const code = char.codePointAt(0)!;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\U${code.toString(16).padStart(8, '0')}`;
}
