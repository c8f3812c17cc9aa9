import { quote } from '../text/printable.ts';

/** An address for the middle of a sentence, between backticks and without user name and password. */
export function quoteAddress(text: string): string {
  return quote(text.replace(/^([a-z][a-z0-9+.-]{0,30}:\/\/)[^/?#]*@/i, '$1'));
}
