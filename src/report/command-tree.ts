/** The commands of podfeed as data: completions and the manual page are made from it. */
export interface CommandTree {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly options: readonly OptionShape[];
  readonly commands: readonly CommandShape[];
  readonly examples: readonly Example[];
}

export interface CommandShape {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly ArgumentShape[];
  readonly options: readonly OptionShape[];
  readonly examples: readonly Example[];
}

export interface ArgumentShape {
  readonly name: string;
  readonly required: boolean;
  readonly many: boolean;
  /** The words it may be; of any others, files are meant. */
  readonly choices: readonly string[];
}

export interface OptionShape {
  /** `--format`. */
  readonly long: string;
  /** `-h`. */
  readonly short?: string;
  /** What its value is called; a switch has none. */
  readonly value?: string;
  readonly description: string;
  readonly choices: readonly string[];
  /** What may stand behind a choice: `,` and another one, or `=` and one of `after`. */
  readonly separator?: ',' | '=';
  readonly after?: readonly string[];
  readonly repeats: boolean;
  /** Every command that reads a show takes it. */
  readonly common: boolean;
}

/** A line of the command line, and what it is good for. */
export interface Example {
  readonly line: string;
  readonly what: string;
}

/** An option or argument as it stands in a synopsis: `<n>`, `[show]`, `[files...]`. */
export function argumentUsage({ name, required, many }: ArgumentShape): string {
  const inner = `${name}${many ? '...' : ''}`;
  return required ? `<${inner}>` : `[${inner}]`;
}
