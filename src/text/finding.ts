import type { Edit } from './edits.ts';
import type { Place } from './source.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** Another place that belongs to a finding: the earlier of two equal guids, say. */
export interface Related {
  readonly message: string;
  readonly place: Place;
}

/** How a finding can be mended without a person: edits of the file it stands in, in UTF-16 offsets. */
export interface FindingFix {
  /** What the edits do, in one sentence. */
  readonly description: string;
  readonly edits: readonly Edit[];
}

/** One mistake, in words, with its place. What the message quotes from outside is already made printable. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong. One or two sentences that can stand alone. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  readonly place: Place;
  /** Only the marked part of its line may be shown: the rest may be nobody's business. */
  readonly alone?: true;
  readonly related: readonly Related[];
  readonly fix?: FindingFix;
}

/** Findings of one kind are of one rule and speak of the same element or key, if their message names one. */
export function kindOf({ rule, message }: Pick<Finding, 'rule' | 'message'>): string {
  return `${rule} ${/`<[^`>]*>`/.exec(message)?.[0] ?? ''}`;
}

/** How many findings there are of each weight. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly episodes: number;
}

/** Counts findings by weight. */
export function summarise(findings: readonly Finding[], episodes: number): Summary {
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint'), episodes };
}
