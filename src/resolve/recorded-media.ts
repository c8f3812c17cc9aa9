import type { Looked } from './looked.ts';
import type { Address } from './references.ts';

/**
 * What was seen of a media file, or, where it is not there, what is recorded of it: the file is served from
 * elsewhere, and a clone of the project may do without it. A pointer of Git LFS counts as a file that is not
 * there, provided that it points to one of the recorded size. A file that has to be put beside the feed must be there.
 */
export function recordedIfAway<Fact extends { readonly bytes: number }>(
  looked: Looked<Fact>,
  recorded: Fact | undefined,
  { copy }: Address,
): Looked<Fact> {
  if (!('remark' in looked) || recorded === undefined || copy !== undefined) return looked;
  const { rule, detail } = looked.remark;
  const pointed = detail?.['pointed'];
  const away = rule.endsWith('-file-missing') || pointed === String(recorded.bytes);
  return away ? { fact: recorded } : looked;
}
