import { type ChildProcess, fork, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { inject } from 'vitest';

export interface Where {
  readonly cwd: string;
  /** On top of an environment that is the same on every machine. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What a run of the program did. */
export interface Ran {
  /** Exit code, or the signal that ended it. */
  readonly code: number | NodeJS.Signals;
  /** Standard output and standard error; what is no UTF-8 makes the test fail. */
  readonly out: string;
  readonly err: string;
  /** Seconds of processor time, of a warm program only. */
  readonly cpu: number;
}

/** The program in a process that stays, so that one run takes milliseconds. One run at a time. */
export interface Program {
  run(args: readonly string[], where: Where): Promise<Ran>;
  close(): void;
}

/** Starts a program that stays; `flags` are for node. A run that ends the process is followed by a new one. */
export function openProgram(flags: readonly string[] = []): Program {
  const script = join(import.meta.dirname, 'warm.mjs');
  let child: ChildProcess | undefined;
  const start = (): ChildProcess => {
    const env = environment({ cwd: import.meta.dirname });
    const begun = fork(script, [inject('program')], {
      execArgv: [...flags],
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    begun.unref();
    return begun;
  };
  return {
    async run(args, where) {
      child ??= start();
      const running = child;
      const env = environment(where);
      running.send({ args, cwd: where.cwd, env });
      const ended = new AbortController();
      const { signal } = ended;
      const message = once(running, 'message', { signal }).then(([answer]) => decoded(answer));
      const exit = once(running, 'exit', { signal }).then(([code, killed]) => {
        child = undefined;
        return { code: killed ?? code, out: '', err: '', cpu: 0 };
      });
      const ran = await Promise.race([message, exit]);
      ended.abort();
      await Promise.allSettled([message, exit]);
      if (ran.code === 70) child = undefined;
      return ran;
    },
    close: () => child?.kill(),
  };
}

function decoded(answer: { code: number; cpu: number; out: string; err: string }): Ran {
  const text = (base64: string): string => utf8(Buffer.from(base64, 'base64'));
  return { code: answer.code, cpu: answer.cpu, out: text(answer.out), err: text(answer.err) };
}

/** Runs the program in a process of its own. */
export async function runProcess(
  args: readonly string[],
  where: Where & { readonly flags?: readonly string[]; readonly stdio?: SpawnOptions['stdio'] },
): Promise<Ran> {
  return await ending(startProcess(args, where));
}

/** Starts the program in a process of its own. */
export function startProcess(
  args: readonly string[],
  where: Where & { readonly flags?: readonly string[]; readonly stdio?: SpawnOptions['stdio'] },
): ChildProcess {
  const { flags = [], stdio = ['ignore', 'pipe', 'pipe'] } = where;
  return spawn(process.execPath, [...flags, inject('program'), ...args], {
    cwd: where.cwd,
    env: environment(where),
    stdio,
  });
}

/** Runs a line of the shell, in which `"$@"` is the program with its arguments. */
export async function runShell(line: string, args: readonly string[], where: Where): Promise<Ran> {
  const words = [process.execPath, inject('program'), ...args];
  const options: SpawnOptions = {
    cwd: where.cwd,
    env: environment(where),
    stdio: ['ignore', 'pipe', 'pipe'],
  };
  return await ending(spawn('bash', ['-c', line, 'bash', ...words], options));
}

/** What a process printed, and how it ended. */
export async function ending(child: ChildProcess): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => out.push(piece));
  child.stderr?.on('data', (piece: Buffer) => err.push(piece));
  const [code, signal] = await once(child, 'close');
  return { code: signal ?? code, out: utf8(Buffer.concat(out)), err: utf8(Buffer.concat(err)), cpu: 0 };
}

function utf8(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function environment({ cwd, env }: Where): NodeJS.ProcessEnv {
  const own = { PATH: process.env['PATH'], HOME: cwd, TZ: 'UTC', LANG: 'C.UTF-8', SOURCE_DATE_EPOCH: noon };
  return { ...own, ...env };
}

/** Noon of 1 June 2026 UTC, in seconds: the present of all tests that do not say otherwise. */
const noon = '1780315200';
