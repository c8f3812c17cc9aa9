import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../../src/version.ts';
import { runProcess } from './run.ts';

const root = new URL('../../', import.meta.url);

test('every way to ask for the version gives that of package.json', async () => {
  const wanted = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version;
  expect(version).toBe(wanted);
  const bin = new URL('bin/podfeed.js', root).pathname;
  expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${wanted}\n`);
  const { out } = await runProcess(['--version'], { cwd: root.pathname });
  expect(out).toBe(`${wanted}\n`);
});
