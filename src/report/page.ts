/**
 * A page about a rule, a profile, a field or a tag: the same structure becomes Markdown for the documentation
 * and text for a terminal. Texts may hold `code` and [links](address).
 */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** What holds, each by its name; one that has several values has a line for each. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'example'; readonly example: ExampleView };

export interface Fact {
  readonly name: string;
  readonly values: readonly string[];
}

/** An example of a rule, made readable. */
export interface ExampleView {
  /** What holds besides the files: "The present is 2026-03-10T00:00:00Z." */
  readonly given: readonly string[];
  readonly files: readonly ExampleFile[];
}

/** A file of an example; what it does not say is as it should be. */
export interface ExampleFile {
  readonly name: string;
  /** What is special about it: "without `title`". */
  readonly note: string;
  readonly lines: readonly ExampleLine[];
}

/** A line without its marks, and what they mark in it, in UTF-16 units. */
export interface ExampleLine {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}
