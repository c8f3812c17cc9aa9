import type { Range } from '../text/source.ts';

/** Why a document is not read any further. */
export interface XmlProblem {
  readonly kind:
    | 'not-wellformed'
    /** The document ends too early. */
    | 'truncated'
    /** Something stands before the XML declaration or the first element. */
    | 'leading'
    /** An `&` that starts no reference. */
    | 'ampersand'
    /** A reference such as `&nbsp;`, which only HTML defines. */
    | 'entity'
    /** A character outside the production Char of XML 1.0, as itself or as a reference. */
    | 'illegal-char'
    /** A prefix without a namespace declaration; `prefix` names it. */
    | 'undeclared-prefix'
    /** A DOCTYPE with declarations of its own, or in the wrong place. */
    | 'doctype'
    /** One of our limits. */
    | 'limit'
    /** The bytes are not in an encoding we read. */
    | 'encoding';
  /** A plain sentence of ours, without the place. */
  readonly message: string;
  readonly range: Range;
  readonly prefix?: string;
  /** What could be decoded before it, when that is not all. */
  readonly before?: string;
}
