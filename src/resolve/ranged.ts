import type { Remark } from '../feed/placed.ts';
import type { Range } from '../text/source.ts';

/** A remark on a file that a field names, with its place in offsets of that file. */
export type Ranged = Omit<Remark, 'path' | 'elsewhere'> & { readonly range: Range };

/** What was noticed in such a file as a remark for the rule of its kind. */
export function remarkOf<Kind extends string>(
  rules: Readonly<Record<Kind, string>>,
  slip: { readonly kind: Kind; readonly range: Range; readonly what?: string; readonly text?: string },
): Ranged {
  const { kind, range, what, text } = slip;
  return {
    rule: rules[kind],
    range,
    ...(text === undefined ? {} : { text }),
    detail: { problem: kind, ...(what === undefined ? {} : { what }) },
  };
}
