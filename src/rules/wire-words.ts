import { quote } from '../text/printable.ts';
import type { Words } from './rule.ts';

/** The words for what a feed says in the wrong way: what it is called there, its value, and what is wrong with it. */
export function wireWords(text: string, detail: ReadonlyMap<string, string>): Words {
  const what = quote(detail.get('what') ?? '');
  const problem = detail.get('problem') ?? 'is wrong';
  const message = text === '' ? `${what} ${problem}.` : `${what} is ${quote(text)}, which ${problem}.`;
  return { message, help: detail.get('help') };
}

/** The same for values that are too long to be shown. */
export function wireWordsWithoutValue(_: string, detail: ReadonlyMap<string, string>): Words {
  return wireWords('', detail);
}
