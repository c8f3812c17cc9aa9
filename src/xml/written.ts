import type { Range } from '../text/source.ts';

/**
 * Where a part of a value is written: `part` counts in the value as it is read, `place` is the range of the value
 * in the document, from its first visible character on. References, CDATA sections, comments and line ends are
 * seen through. Nothing where an element stands between the two.
 */
export function writtenPart(document: string, place: Range, part: Range): Range | undefined {
  const walker = openWalker(document, place);
  const start = walker.to(part.start, true);
  const end = start === undefined ? undefined : walker.to(part.end, false);
  return start === undefined || end === undefined ? undefined : { start, end: Math.max(start, end) };
}

function openWalker(document: string, place: Range) {
  let at = place.start;
  let read = 0;
  let isCdata = startsInCdata(document, place.start);

  /** Goes past what is no character of the value; whether that was possible. */
  function skip(): boolean {
    for (;;) {
      if (isCdata) {
        if (!document.startsWith(']]>', at)) return true;
        isCdata = false;
        at += 3;
      } else if (document[at] !== '<') return true;
      else if (document.startsWith('<![CDATA[', at)) {
        isCdata = true;
        at += 9;
      } else {
        const closing = document.startsWith('<!--', at)
          ? '-->'
          : document.startsWith('<?', at)
            ? '?>'
            : undefined;
        const end = closing === undefined ? -1 : document.indexOf(closing, at);
        if (end < 0) return false;
        at = end + closing!.length;
      }
      if (at >= place.end) return at === place.end;
    }
  }

  /** Goes past one character: a unit of UTF-16, or what a reference stands for. */
  function step(): void {
    const reference =
      !isCdata && document[at] === '&' ? /^&(#?\w{1,12});/.exec(document.slice(at, at + 16)) : undefined;
    if (reference) {
      at += reference[0].length;
      read += isBeyond(reference[1]!) ? 2 : 1;
      return;
    }
    at += document[at] === '\r' && document[at + 1] === '\n' ? 2 : 1;
    read++;
  }

  return {
    /** The offset of a character of the value, or the offset after the one before it. */
    to(target: number, isStart: boolean): number | undefined {
      while (read < target) {
        if (!skip() || at >= place.end) return undefined;
        step();
      }
      if (isStart && at < place.end && !skip()) return undefined;
      return at;
    },
  };
}

function startsInCdata(document: string, start: number): boolean {
  const opening = document.lastIndexOf('<', start - 1);
  if (opening < 0 || !document.startsWith('<![CDATA[', opening)) return false;
  const closing = document.indexOf(']]>', opening);
  return closing < 0 || closing >= start;
}

/** Characters beyond the first plane take two units. */
function isBeyond(reference: string): boolean {
  if (!reference.startsWith('#')) return false;
  const code = /^#x/.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  return code > 0xffff;
}
