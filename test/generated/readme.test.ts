import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runProcess } from '../commands/run.ts';

/*
 * The sessions of the README and of a page, as they really are: the files they show are put into a folder, the
 * commands they show are run, and what those print is compared. `npm run update` writes them anew.
 */

const root = new URL('../..', import.meta.url).pathname;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test.each([
  ['README.md', ['podfeed.yaml', 'podfeed.lock.json', 'episodes', 'media']],
  ['docs/ten-mistakes.md', []],
  ['docs/feeds.md', []],
])('the sessions of %s are what podfeed prints', async (page, show) => {
  const folder = mkdtempSync(join(tmpdir(), 'podfeed-page-'));
  folders.push(folder);
  for (const part of show) cpSync(join(root, part), join(folder, part), { recursive: true });
  const parts = readFileSync(join(root, page), 'utf8').split(/(?=<!-- (?:file|session): )/);
  const fresh: string[] = [];
  for (const part of parts) {
    const [, kind, name] = /^<!-- (file|session): (\S+) -->\n/.exec(part) ?? [];
    if (kind === 'file') {
      const [, text = ''] = /```(?:yaml|xml)\n([\s\S]*?)```/.exec(part) ?? [];
      mkdirSync(dirname(join(folder, name!)), { recursive: true });
      writeFileSync(join(folder, name!), text);
    }
    fresh.push(kind === 'session' ? await withOutput(part, folder) : part);
  }
  await expect(fresh.join('')).toMatchFileSnapshot(join(root, page));
});

async function withOutput(part: string, cwd: string): Promise<string> {
  const [whole, command = ''] = /```console\n\$ podfeed (.*)\n[\s\S]*?```/.exec(part) ?? [];
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  const { out, err } = await runProcess(words, { cwd });
  return part.replace(whole!, () => `\`\`\`console\n$ podfeed ${command}\n${out}${err}\`\`\``);
}
