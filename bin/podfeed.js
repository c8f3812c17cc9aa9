#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);
const [first, ...others] = process.argv.slice(2);
if (others.length === 0 && (first === '--version' || first === '-V')) {
  // Scripts ask for this often, and nothing need be loaded for it.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('podfeed is not built yet: run "npm run build" in its folder first.\n');
  process.exitCode = 2;
}
