import { openRegular } from '../disk.ts';
import { madeHead } from '../resolve/chapters-json.ts';

/** Says whether a file begins like the chapters that a build makes. */
export function isMadeChapters(path: string): boolean {
  const opened = openRegular(path);
  if (!opened.ok) return false;
  try {
    return Buffer.from(opened.value.read(0, madeHead.length)).toString() === madeHead;
  } finally {
    opened.value.close();
  }
}
