import type { Remark } from '../../feed/placed.ts';
import type { Range } from '../../text/source.ts';

/** Rules for namespaces that the validator of the W3C does not know, in place of those it has. */
const beyond: Readonly<Record<string, string>> = {
  'xml-element-unknown': 'ns-tag-unknown',
  'xml-element-duplicate': 'ns-tag-count',
  'xml-element-missing': 'ns-tag-missing',
  'xml-attribute-missing': 'ns-attribute-missing',
  'xml-attribute-unknown': 'ns-attribute-unknown',
  'xml-element-outdated': 'ns-images-deprecated',
};

/** Remarks of one kind in a document; more of the same teach nothing, and a hostile document has millions. */
const most = 500;

/** Takes remarks, and stops taking those of which there are too many. */
export interface Book {
  note(rule: string, range: Range, detail: Detail, more?: More): void;
}

export interface Detail {
  /** What is meant, as it is to be shown: `<enclosure length>`. */
  readonly what: string;
  readonly value?: string;
  readonly [key: string]: string | undefined;
}

export interface More {
  readonly severity?: 'warning' | 'hint' | undefined;
  /** Nothing is said where this rule is on: it speaks of the same. */
  readonly unless?: string | undefined;
  readonly isBeyond?: boolean | undefined;
  /** Nobody knows what stands around it: only its name is shown. */
  readonly alone?: boolean | undefined;
  readonly earlier?: Range | undefined;
}

/** A book whose remarks go into a list, with ranges in the document as it was written. */
export function openBook(
  remarks: Remark[],
  counts: Map<string, number>,
  original: (offset: number) => number,
): Book {
  const written = ({ start, end }: Range): Range => ({ start: original(start), end: original(end) });
  return {
    note(given, range, detail, { severity, unless, isBeyond, alone, earlier } = {}) {
      const rule = isBeyond ? (beyond[given] ?? 'ns-value-form') : given;
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      if (count > most) return;
      const { value, ...rest } = detail;
      remarks.push({
        rule,
        path: [],
        part: written(range),
        ...(value === undefined ? {} : { text: value }),
        detail: Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== undefined)) as Record<
          string,
          string
        >,
        ...(severity ? { severity } : {}),
        ...(alone ? { alone } : {}),
        ...(unless === undefined ? {} : { unless }),
        ...(earlier ? { earlier: written(earlier) } : {}),
      });
    },
  };
}
