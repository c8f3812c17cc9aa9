import type { Range } from '../text/source.ts';

const pairs =
  /<(a|abbr|b|big|blockquote|center|code|div|em|font|h[1-6]|i|iframe|li|mark|ol|p|script|small|span|strike|strong|style|sub|sup|table|u|ul)(?: [^<>]{0,400})?>/gi;
const single = /<(?:br|hr|img|input|link|meta|wbr)(?: [^<>]{0,400})? ?\/?>/i;
const escaped = /&(?:amp|lt|gt|quot|apos|nbsp|[lr]dquo|[lr]squo|[mn]dash|hellip|#\d{1,7}|#x[\da-f]{1,6});/i;

/** The first thing in a plain text that is surely meant as HTML: a tag, or what looks like an escape. */
export function markupIn(
  whole: string,
): { readonly kind: 'tag' | 'escape'; readonly part: Range } | undefined {
  const text = whole.slice(0, 1000);
  if (!/[<&]/.test(text)) return undefined;
  const tag = single.exec(text) ?? openedAndClosed(text);
  const found = tag ?? escaped.exec(text);
  if (!found) return undefined;
  return {
    kind: tag ? 'tag' : 'escape',
    part: { start: found.index, end: found.index + found[0].length },
  };
}

/** The first tag that is closed later on: `<b>` alone is as well a word in angle brackets. */
function openedAndClosed(text: string): RegExpExecArray | undefined {
  const lower = text.toLowerCase();
  return [...text.matchAll(pairs)].find(
    (match) => lower.lastIndexOf(`</${match[1]!.toLowerCase()}>`) > match.index,
  );
}
