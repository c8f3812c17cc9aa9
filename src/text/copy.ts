/**
 * A copy of plain data whose texts stand alone. V8 cuts a text out of a longer one by pointing into it, so a
 * short title that is kept would keep its whole file alive.
 */
export function copyPlain<T>(value: T): T {
  if (typeof value === 'string') return copyText(value) as T;
  if (Array.isArray(value)) return value.map(copyPlain) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyPlain(value[key]);
  return copy as T;
}

/** V8 points into texts of 13 units and more only. */
export function copyText(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
