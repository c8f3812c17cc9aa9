import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the compiled command line program. */
    program: string;
  }
}

/**
 * Bundles the program once for all tests that run it as a process, into a folder of their own: what lies in
 * `dist` may be old. Types are checked elsewhere.
 */
export default function setup(project: TestProject): () => void {
  const repository = join(import.meta.dirname, '..');
  const folder = mkdtempSync(join(tmpdir(), 'podfeed-program-'));
  const bundler = join(repository, 'bundle.mjs');
  execFileSync(process.execPath, [bundler, join(folder, 'dist')]);
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n');
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const program = join(folder, 'dist/cli.js');
  if (!existsSync(program)) throw new Error('The program could not be compiled.');
  project.provide('program', program);
  return () => rmSync(folder, { recursive: true, force: true });
}
