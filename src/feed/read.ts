/**
 * What came of reading a text: the value, with remarks on what was odd about the writing, or the name of
 * what is wrong. Readers return this for any text and never throw.
 */
export type Read<Value, Problem extends string = string, Remark extends string = never> =
  | Understood<Value, Remark>
  | NotUnderstood<Problem>;

export interface Understood<Value, Remark extends string = never> {
  readonly ok: true;
  readonly value: Value;
  readonly remarks: readonly Remark[];
}

export interface NotUnderstood<Problem extends string = string> {
  readonly ok: false;
  readonly problem: Problem;
  /** The part of the text that is wrong, when it is not the whole. */
  readonly word?: string;
  /** What to write in place of `word`, or of the whole text when there is no `word`. */
  readonly suggestion?: string;
}

export function understood<Value, Remark extends string = never>(
  value: Value,
  remarks: readonly Remark[] = [],
): Understood<Value, Remark> {
  return { ok: true, value, remarks };
}

export function notUnderstood<Problem extends string>(
  problem: Problem,
  details: { readonly word?: string | undefined; readonly suggestion?: string | undefined } = {},
): NotUnderstood<Problem> {
  const { word, suggestion } = details;
  return {
    ok: false,
    problem,
    ...(word === undefined ? {} : { word }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
