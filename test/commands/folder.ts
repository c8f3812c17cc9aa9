import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Contents by path, with `/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An empty folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'podfeed-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Everything below a folder, so that two looks can be compared: paths with a digest, or the kind of thing. */
export function lookAt(folder: string): Map<string, string> {
  const seen = new Map<string, string>();
  const visit = (inner: string): void => {
    for (const name of readdirSync(join(folder, inner)).sort()) {
      const path = inner === '' ? name : `${inner}/${name}`;
      const stat = lstatSync(join(folder, path));
      if (stat.isDirectory()) visit(path);
      else if (!stat.isFile()) seen.set(path, 'no regular file');
      else if (stat.size > 10_000_000) seen.set(path, `${stat.size} bytes`);
      else
        seen.set(
          path,
          createHash('sha1')
            .update(readFileSync(join(folder, path)))
            .digest('hex'),
        );
    }
  };
  visit('');
  return seen;
}
