import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/*
 * Bundles podfeed's own modules into the folder given, `dist` by default: a few files load faster than
 * hundreds, and need fewer open files at once. Libraries stay packages; commands stay files of their own.
 */
const [folder = 'dist'] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  absWorkingDir: import.meta.dirname,
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
