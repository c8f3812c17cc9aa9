import { quote } from '../../text/printable.ts';
import { type Fault, fault } from './fault.ts';
import { entityNames, htmlTags } from './html-words.ts';

const rule = 'xml-text-html';

/** What makes an ampersand or a `<` mean itself. */
export interface Excuses {
  readonly isCareful: () => boolean;
  readonly isRss2: boolean;
  readonly isMended?: boolean;
}

/** What looks like HTML in a text that is not HTML. */
export function plainFault(value: string, { isCareful, isRss2, isMended }: Excuses): Fault | undefined {
  if (!/[<&]/.test(value)) return undefined;
  for (const { 0: all, 1: tag, index } of value.matchAll(/<\/(\w+)>/g)) {
    if (!htmlTags.has(tag!.toLowerCase())) continue;
    const part = { start: index, end: index + all.length };
    return { ...fault(rule, `holds the HTML tag ${quote(tag!.toLowerCase())}`), part };
  }
  const entities = [...value.matchAll(/&(#?\w+)/g)].map(({ 1: name, index }) => ({ name: name!, index }));
  if (entities.length > 0) {
    const found = entities.find(
      ({ name }) => (!isMended && (entityNames.has(name) || name === 'apos')) || !/^\p{L}+$/u.test(name),
    );
    if (!found || isCareful()) return undefined;
    const end = found.index + 1 + found.name.length;
    const part = { start: found.index, end };
    const shown = `&${found.name.slice(0, 32)}`;
    const problem =
      value[end] === ';'
        ? `holds ${quote(`${shown};`)}, which was encoded twice`
        : `holds ${quote(shown)}, which looks like a reference of HTML`;
    return { ...fault(rule, problem), part };
  }
  return isRss2 && /<[/a-zA-Z]/.test(value) && !isCareful()
    ? fault(rule, 'holds a `<` that readers take for a tag')
    : undefined;
}
