import { spawn } from 'node:child_process';
import { delimiter, isAbsolute, join } from 'node:path';
import { isInside, kindOf } from './disk.ts';
import { limits } from './text/limits.ts';

/**
 * The door to git, which is asked only what is read from commits and trees. A project's configuration can make
 * git run programs (monitors, hooks, filters, transports, helpers of all kinds), so nothing is asked here that
 * looks at the index or the working tree, what could still be reached is switched off, and git itself is never
 * taken from the project. The folder of the repository is named, not searched for by git: whose it is need not
 * matter then.
 */

/** What git answered. `failed` carries what it said on standard error, in English. */
export type GitAnswer =
  | { readonly ok: true; readonly out: string }
  | {
      readonly ok: false;
      readonly problem: 'failed' | 'not-started' | 'too-slow' | 'too-much';
      readonly said: string;
    };

export interface Git {
  /** Runs a command of git and waits for its end, within the limits. Never throws. */
  ask(args: readonly string[], time?: number): Promise<GitAnswer>;
}

export interface GitPlace {
  /** Absolute path of git. */
  readonly program: string;
  /** Absolute path of the working tree that holds `.git`. */
  readonly top: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The nearest folder at or above a path that holds a repository. */
export function findRepository(from: string): string | undefined {
  const parent = join(from, '..');
  const dot = join(from, '.git');
  const kind = kindOf(dot);
  if (kind === 'file' || (kind === 'folder' && kindOf(join(dot, 'HEAD')) !== undefined)) return from;
  return parent === from ? undefined : findRepository(parent);
}

/** The git of this machine: the first one on the search path that does not lie in the project. */
export function findGit(searchPath: string, project: string): string | undefined {
  return trusted(searchPath, project)
    .map((folder) => join(folder, delimiter === ';' ? 'git.exe' : 'git'))
    .find((path) => kindOf(path) === 'file' && !isInside(project, path));
}

/** A relative or empty entry means the current folder, which may be the project's. */
function trusted(searchPath: string, project: string): string[] {
  return searchPath.split(delimiter).filter((folder) => isAbsolute(folder) && !isInside(project, folder));
}

const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.commitGraph=false',
  'protocol.allow=never',
  'credential.helper=',
  'gc.auto=0',
  'maintenance.auto=false',
];

const fixed = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...settings.flatMap((setting) => ['-c', setting]),
];

/** Git for one repository. */
export function openGit(place: GitPlace): Git {
  const env = environment(place);
  return {
    ask: (args, time = limits.gitTime) =>
      new Promise((resolve) => {
        const child = spawn(place.program, [...fixed, ...args], {
          cwd: place.top,
          env,
          stdio: ['ignore', 'pipe', 'pipe'],
          windowsHide: true,
        });
        const out: Buffer[] = [];
        let size = 0;
        let said = '';
        let problem: 'not-started' | 'too-slow' | 'too-much' | undefined;
        const stop = (why: typeof problem): void => {
          problem ??= why;
          child.kill('SIGKILL');
          // Whatever git started may hold on to the pipes; nobody waits for that.
          child.stdout.destroy();
          child.stderr.destroy();
        };
        const timer = setTimeout(() => stop('too-slow'), time);
        child.stdout.on('data', (piece: Buffer) => {
          size += piece.length;
          if (size > limits.gitOutput) stop('too-much');
          else out.push(piece);
        });
        child.stderr.setEncoding('utf8').on('data', (piece: string) => {
          if (said.length < limits.gitWords) said += piece;
        });
        child.on('error', () => {
          problem ??= 'not-started';
        });
        child.on('close', (code) => {
          clearTimeout(timer);
          if (problem) resolve({ ok: false, problem, said });
          else if (code === 0) resolve({ ok: true, out: Buffer.concat(out).toString() });
          else resolve({ ok: false, problem: 'failed', said });
        });
      }),
  };
}

/** Whoever calls may have pointed git elsewhere; nothing of that counts here. */
function environment({ env, top }: GitPlace): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(?:GIT_|PATH$)/i.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: trusted(env['PATH'] ?? '', top).join(delimiter),
    LC_ALL: 'C',
    GIT_DIR: join(top, '.git'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}
