/** What a command needs of the world around it. The command line program passes the real one. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, in seconds since 1970 UTC; read at most once. */
  readonly clock: () => number;
  readonly input: Input;
  readonly out: Output;
  readonly err: Output;
}

/** Standard input. */
export interface Input {
  readonly terminal: boolean;
  /** Everything up to the end, or nothing when that is more than `limit` bytes. */
  read(limit: number): Promise<Uint8Array | undefined>;
}

/** Somewhere to write. A write that fails rejects; a reader that went away is no failure. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>;
  readonly terminal: boolean;
}

/** podfeed could not do its work: exit code 2 with this message. */
export class CannotError extends Error {
  readonly help: string | undefined;
  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}

/** Exit codes of the contract. */
export const exit = { fine: 0, findings: 1, cannot: 2 } as const;
