import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cleanShow, minute, showFile } from '../commands/clean-show.ts';
import { type Files, writeFiles } from '../commands/folder.ts';
import type { Program } from '../commands/run.ts';

/**
 * A session at the command line, as text. It begins with the clean show of one episode.
 *
 *     -- episodes/2.md --           the lines up to the next `--` or `$` become a file
 *     -- podfeed.yaml with --       the clean show file with these lines instead of its own
 *     -- podfeed.yaml without link, feed --
 *     -- media/2.mp3 a minute --    a minute of silence
 *     $ podfeed build | grep date   a command; `cat`, `ls`, `rm`, `mkdir` and `cd` are known, too
 *     | what it prints              standard output
 *     ! what it says                standard error
 *     [exit 1]                      unless it is 0
 *
 * Everything else is prose. Escape sequences are shown with `␛`.
 */
export async function runSession(text: string, folder: string, program: Program): Promise<string> {
  const shell = openShell(folder, program);
  writeFiles(folder, cleanShow());
  const written: string[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at++]!;
    written.push(line);
    const head = /^-- (.*) --$/.exec(line)?.[1];
    if (head !== undefined) {
      const start = at;
      while (at < lines.length && !/^(?:\$ |-- .* --$)/.test(lines[at]!)) written.push(lines[at++]!);
      const content = lines.slice(start, at).join('\n').trimEnd();
      writeFiles(folder, fileOf(head, content === '' ? '' : `${content}\n`));
    } else if (line.startsWith('$ ')) {
      while (at < lines.length && /^(?:[|!](?: |$)|\[exit )/.test(lines[at]!)) at++;
      written.push(...(await shell(line.slice(2))));
    }
  }
  return written.join('\n');
}

function fileOf(head: string, content: string): Files {
  const [name = '', how = '', ...words] = head.split(' ');
  if (how === '') return { [name]: content };
  if (how === 'a') return { [name]: minute };
  const keys = words
    .join('')
    .split(',')
    .map((key) => [key, undefined]);
  if (how === 'without') return { [name]: showFile(Object.fromEntries(keys)) + content };
  const given = [...content.matchAll(/^[a-z]\w*(?=:)/gim)].map(([key]) => [key, undefined]);
  return { [name]: showFile(Object.fromEntries(given)) + content };
}

type Shell = (line: string) => Promise<string[]>;

function openShell(folder: string, program: Program): Shell {
  let cwd = folder;
  const own: Readonly<Record<string, (path: string) => string>> = {
    cat: (path) => readFileSync(path, 'utf8'),
    ls: (path) => `${listing(path).join('\n')}\n`,
    rm: (path) => {
      rmSync(path, { recursive: true });
      return '';
    },
    mkdir: (path) => {
      mkdirSync(path);
      return '';
    },
    cd: (path) => {
      cwd = path;
      return '';
    },
  };
  return async (line) => {
    const [command = '', filter] = line.split(' | grep ');
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
    const env = Object.fromEntries(
      words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=') as [string, string]),
    );
    const [name = '', ...args] = words.slice(Object.keys(env).length);
    if (Object.hasOwn(own, name)) return shown('|', own[name]!(join(cwd, args[0] ?? '.')), filter);
    if (name !== 'podfeed') throw new Error(`A session does not know the command ${name}.`);
    const { code, out, err } = await program.run(args, { cwd, env });
    const plain = (printed: string): string => printed.replaceAll(folder, 'FOLDER').replaceAll('\u001b', '␛');
    return [
      ...shown('|', plain(out), filter),
      ...shown('!', plain(err), undefined),
      ...(code === 0 ? [] : [`[exit ${code}]`]),
    ];
  };
}

function shown(mark: string, printed: string, filter: string | undefined): string[] {
  if (printed === '') return [];
  const lines = (printed.endsWith('\n') ? printed.slice(0, -1) : `${printed} (no line end)`).split('\n');
  const wanted = filter === undefined ? lines : lines.filter((line) => line.includes(filter));
  return wanted.map((line) => (line === '' ? mark : `${mark} ${line}`));
}

function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}
