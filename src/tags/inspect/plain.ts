import { quote } from '../../text/printable.ts';
import { type Fault, fault } from './fault.ts';
import { entityNames, htmlTags } from './html-words.ts';

const rule = 'xml-text-html';

/** What makes an ampersand or a `<` mean itself. */
export interface Excuses {
  readonly isCareful: () => boolean;
  readonly isRss2: boolean;
}

/** What looks like HTML in a text that is not HTML. */
export function plainFault(value: string, { isCareful, isRss2 }: Excuses): Fault | undefined {
  if (!/[<&]/.test(value)) return undefined;
  for (const [, tag] of value.matchAll(/<\/(\w+)>/g)) {
    if (htmlTags.has(tag!.toLowerCase()))
      return fault(rule, `holds the HTML tag ${quote(tag!.toLowerCase())}`);
  }
  const entities = [...value.matchAll(/&(#?\w+)/g)].map((match) => match[1]!);
  if (entities.length > 0) {
    const found = entities.find(
      (name) => entityNames.has(name) || name === 'apos' || !/^\p{L}+$/u.test(name),
    );
    return found !== undefined && !isCareful()
      ? fault(rule, `holds ${quote(`&${found.slice(0, 32)};`)}, which was encoded twice`)
      : undefined;
  }
  return isRss2 && /<[/a-zA-Z]/.test(value) && !isCareful()
    ? fault(rule, 'holds a `<` that readers take for a tag')
    : undefined;
}
