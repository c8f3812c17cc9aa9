import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/*
 * Bundles podfeed's own modules into the folder given, `dist` by default: a few files load faster than
 * hundreds, and need fewer open files at once. Commands stay files of their own, and libraries packages, but
 * for the one that every start needs: commander.
 */
const [folder = 'dist'] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
const external = Object.keys(dependencies).filter((name) => name !== 'commander');

await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  absWorkingDir: import.meta.dirname,
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external,
  // commander asks for node's own modules in the old way.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
});
