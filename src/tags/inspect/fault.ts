import type { Range } from '../../text/source.ts';

/** What is wrong with a value, for the rule of that id. */
export interface Fault {
  readonly rule: string;
  /** What it is not, to stand behind "which": "is not a whole number". */
  readonly problem: string;
  /** What to write in its place. */
  readonly help?: string;
  /** The fault weighs less than the rule. */
  readonly severity?: 'warning' | 'hint';
  /** Another rule that speaks of the same. */
  readonly unless?: string;
  /** The rule of the field does not see it: it reads the value without complaint. */
  readonly isOwn?: true;
  /** The rule of the field cannot read the value, and where it says so, that is enough. */
  readonly unread?: true;
  /** Where in the value, when it is not the whole. */
  readonly part?: Range;
}

/** A fault, and in which attribute; in the text when none is named. */
export interface Placed extends Fault {
  readonly attribute?: string;
}

export const fault = (rule: string, problem: string, help?: string): Fault =>
  help === undefined ? { rule, problem } : { rule, problem, help };
