import { isUtf8 } from 'node:buffer';

/** Whether a text holds a control of ISO 8859, which nobody means, or the sign for what could not be read. */
export const hasControl = (text: string): boolean => /[\x80-\x9f\ufffd]/.test(text);

/** Whether a text holds the trace of a letter that was lost between two encodings, or was encoded twice. */
export function hasLostLetter(text: string): boolean {
  return hasControl(text) || (/[\xc2\xc3][\x80-\xbf]/.test(text) && text.split(/\r?\n/).some(isTwiceEncoded));
}

function isTwiceEncoded(line: string): boolean {
  return (
    /[\xc2\xc3][\x80-\xbf]/.test(line) && /^[\0-\xff]*$/.test(line) && isUtf8(Buffer.from(line, 'latin1'))
  );
}
