/** Is this the name of an environment variable as they are called everywhere, in capitals? */
export function isVariableName(text: string): boolean {
  return /^[A-Z][A-Z0-9_]{0,63}$/.test(text);
}
