import type { Remark } from '../feed/placed.ts';

/**
 * What a document is that somebody gave for a feed and that is none at first sight: nothing at all, a web page, JSON.
 * Everything that could be XML is left to its reader.
 */
export function notXml(text: string): Remark | undefined {
  const start = text.search(/\S/);
  if (start < 0) {
    const message = 'The feed is empty: there is nothing to read.';
    return { rule: 'xml-not-wellformed', path: [], detail: { message, kind: 'empty' } };
  }
  const page = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?(<!doctype\s+html\b|<html\b)/i.exec(
    text,
  );
  if (page) {
    const at = page[0].length - page[1]!.length;
    const feed = feedOf(text);
    return {
      rule: 'xml-root',
      path: [],
      part: { start: at, end: page[0].length },
      detail: {
        kind: 'HTML',
        message: 'This is a web page (HTML), not a feed.',
        ...(feed === undefined ? {} : { feed }),
      },
    };
  }
  if (!/^[{[]/.test(text.slice(start))) return undefined;
  const detail = { kind: 'JSON', message: 'This is JSON, not RSS.' };
  return { rule: 'xml-root', path: [], part: { start, end: start + 1 }, detail };
}

/** The feed that a web page names in its head. */
function feedOf(text: string): string | undefined {
  for (const [link] of text.slice(0, 100_000).matchAll(/<link\b[^>]{0,1000}>/gi)) {
    if (!/\stype\s*=\s*["']?application\/rss\+xml/i.test(link)) continue;
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(link);
    const found = href?.[1] ?? href?.[2] ?? href?.[3];
    if (found) return found.replaceAll('&amp;', '&');
  }
  return undefined;
}
