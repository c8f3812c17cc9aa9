/** What a command needs of the world around it. The command line program passes the real one. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock, in seconds since 1970 UTC; read at most once, or once for each run of a watch. */
  readonly clock: () => number;
  /** IANA name of the time zone of the machine, to be offered and never to be relied on. */
  readonly zone: () => string;
  readonly input: Input;
  readonly out: Output;
  readonly err: Output;
  /** What is to be undone when the process is told to stop. */
  readonly undoings?: Set<() => void>;
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
  /** Writes at once what will be wiped away again; only where such a thing can be shown. */
  readonly flash?: (text: string) => void;
  /** Width of a terminal. */
  readonly columns?: number | undefined;
  /** Nobody reads any more. */
  readonly gone?: boolean;
}

/** Says whether somebody is there who can be asked: all three streams are a terminal that can be drawn on. */
export function isConversation({ input, out, err, env }: Host): boolean {
  return input.terminal && out.terminal && err.terminal && env['TERM'] !== 'dumb';
}

/** podfeed could not do its work: exit code 2 with this message. */
export class CannotError extends Error {
  readonly help: string | undefined;
  constructor(message: string, help?: string) {
    super(message);
    this.help = help;
  }
}

/** Somebody pressed Escape or Control-C at a question: nothing was done. */
export class Interrupted extends Error {}

/** Exit codes of the contract. */
export const exit = { fine: 0, findings: 1, cannot: 2, interrupted: 130 } as const;

/** Says whether the output is the log of a CI runner in which lines can be commands: GitHub, Azure, TeamCity. */
export function isRunner({ env }: Pick<Host, 'env'>): boolean {
  return (
    env['GITHUB_ACTIONS'] === 'true' || env['TF_BUILD'] === 'True' || env['TEAMCITY_VERSION'] !== undefined
  );
}
