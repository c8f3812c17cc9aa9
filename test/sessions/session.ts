import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cleanShow, minute, pictured, showFile } from '../commands/clean-show.ts';
import { type Files, writeFiles } from '../commands/folder.ts';
import type { Program } from '../commands/run.ts';
import { type Server, serve } from '../commands/served.ts';

/**
 * A session at the command line, as text. It begins with the clean show of one episode.
 *
 *     -- episodes/2.md --           the lines up to the next `--` or `$` become a file
 *     -- podfeed.yaml with --       the clean show file with these lines instead of its own
 *     -- podfeed.yaml without link, feed --
 *     -- media/2.mp3 a minute --    a minute of silence; `a minute with a picture`
 *     -- http://127.0.0.1:54321/1.mp3 {"size": 5} --   what a server has there (`Served`)
 *     $ podfeed build | grep date   a command; `cat`, `ls`, `rm`, `mkdir` and `cd` are known, too
 *     | what it prints              standard output
 *     ! what it says                standard error
 *     [exit 1]                      unless it is 0
 *
 * Everything else is prose. Escape sequences are shown with `␛`. The server has the port 54321 in the text of a
 * session, whatever it has in truth.
 */
export async function runSession(text: string, folder: string, program: Program): Promise<string> {
  const server = text.includes(shownHost) ? await serve({}) : undefined;
  const host = server?.url.slice('http://'.length) ?? shownHost;
  try {
    return await run(text.replaceAll(shownHost, host), folder, program, server).then((written) =>
      written.replaceAll(host, shownHost),
    );
  } finally {
    server?.close();
  }
}

/** Of as many digits as that of the server, so that columns stay. */
const shownHost = '127.0.0.1:54321';

async function run(
  text: string,
  folder: string,
  program: Program,
  server: Server | undefined,
): Promise<string> {
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
      const body = content === '' ? '' : `${content}\n`;
      if (head.startsWith('http://')) putOnServer(server!, head, body);
      else writeFiles(folder, fileOf(head, body));
    } else if (line.startsWith('$ ')) {
      while (at < lines.length && /^(?:[|!](?: |$)|\[exit )/.test(lines[at]!)) at++;
      written.push(...(await shell(line.slice(2))));
    }
  }
  return written.join('\n');
}

function putOnServer(server: Server, head: string, body: string): void {
  const [address = '', ...words] = head.split(' ');
  server.has(address.slice(server.url.length), { body, ...JSON.parse(words.join(' ') || '{}') });
}

function fileOf(head: string, content: string): Files {
  const [name = '', how = '', ...words] = head.split(' ');
  if (how === '') return { [name]: content };
  if (how === 'a') return { [name]: words.includes('picture') ? pictured : minute };
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
