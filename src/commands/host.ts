/** What a command needs of the world around it. The command line program passes the real one. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, in seconds since 1970 UTC; read at most once, or once for each run of a watch. */
  readonly clock: () => number;
  readonly out: Output;
  readonly err: Output;
  /** What is to be undone when the process is told to stop. */
  readonly undoings?: Set<() => void>;
}

/** Somewhere to write. A write that fails rejects; a reader that went away is no failure. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>;
  readonly terminal: boolean;
  /** Writes at once what will be wiped away again; only where such a thing can be shown. */
  readonly flash?: (text: string) => void;
  /** Width of a terminal. */
  readonly columns?: number | undefined;
  /** Nobody reads any more. */
  readonly gone?: boolean;
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
