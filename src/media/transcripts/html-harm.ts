import { readEntities } from './entities.ts';
import type { HtmlPiece } from './html-pieces.ts';

/** Elements that run something, load something that could, take input, or send the reader elsewhere. */
const running: ReadonlySet<string> = new Set(
  'script iframe frame frameset object embed applet portal form input button select textarea link base svg math template'.split(
    ' ',
  ),
);

const addresses: ReadonlySet<string> = new Set(
  'href src action formaction data poster background xlink:href srcset to values from'.split(' '),
);

/** Addresses that are programs, or pages of their own; pictures are neither. */
const runs = /^(?:javascript|vbscript|data:(?!image\/(?:png|jpe?g|gif|webp)[;,])):?/i;

/** What runs in a browser that shows a tag, in a few words; nothing for a tag that is only shown. */
export function harmOf(piece: HtmlPiece): string | undefined {
  if (piece.kind !== 'open') return undefined;
  const { name, attributes } = piece;
  if (running.has(name)) return `<${name}>`;
  for (const { name: key, value } of attributes) {
    if (
      /^on[a-z]/.test(key) ||
      key === 'srcdoc' ||
      (name === 'meta' && key === 'http-equiv' && !isHarmless(value))
    )
      return key;
    if (addresses.has(key) && runs.test(withoutBlanks(value))) return key;
    if (
      key === 'style' &&
      /expression\s*\(|javascript:|-moz-binding|behavior\s*:/i.test(value.slice(0, 10_000))
    )
      return key;
  }
  return undefined;
}

function isHarmless(value: string): boolean {
  return /^\s*content-(?:type|language)\s*$/i.test(value.slice(0, 100));
}

/** Browsers pass over blanks and control characters in a scheme, and read references. */
function withoutBlanks(value: string): string {
  const start = value
    .slice(0, 1000)
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/&colon;/gi, ':');
  // The semicolon of a reference by number may be missing.
  const closed = start.replace(/&#(x[0-9a-f]{1,6}|\d{1,7});?/gi, '&#$1;');
  return readEntities(closed).replace(/[\0-\x20]/g, '');
}
