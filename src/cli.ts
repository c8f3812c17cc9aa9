import { explain } from './commands/failure.ts';
import type { Host, Output } from './commands/host.ts';
import { isUsage, type Run, runProgram } from './program.ts';

/* The door to the process: arguments, streams, clock, signals, exit code. */

const undoings = new Set<() => void>();
const host: Host = {
  cwd: process.cwd(),
  env: process.env,
  clock: () => Math.floor(Date.now() / 1000),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  input: { terminal: process.stdin.isTTY === true, read: readInput },
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  undoings,
};

async function readInput(limit: number): Promise<Uint8Array | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > limit) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that goes away, as `head` does, is no failure; everything else is.
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') gone = true;
  });
  return {
    terminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    get gone() {
      return gone;
    },
    flash: (text) => {
      if (!gone) stream.write(text);
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone) return resolve();
        stream.write(text, (error) => {
          if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
          else reject(error);
        });
      }),
  };
}

/** Runs a command; what podfeed cannot do becomes one line and exit code 2. */
const run: Run = async (options, work) => {
  try {
    process.exitCode = await work(host);
  } catch (error) {
    process.exitCode = 2;
    await host.err.write(explain(error, options.format)).catch(() => undefined);
  }
};

let stopping = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(code);
    stopping = true;
    for (const undo of undoings) undo();
    void import('./new-file.ts').then(({ discardPending }) => {
      discardPending();
      process.exit(code);
    });
  });
}

try {
  await runProgram(process.argv.slice(2), run);
} catch (error) {
  if (!isUsage(error)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
