import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Floors from the ground up. Folders on one floor do not know each other. */
const floors: ReadonlyArray<readonly string[]> = [
  ['text'],
  ['feed', 'media', 'xml'],
  ['markdown', 'tags'],
  ['rules', 'resolve', 'diff'],
  ['report', 'preview'],
  ['commands'],
  ['index.ts', 'program-tree.ts'],
  ['program.ts'],
  ['cli.ts'],
];

/** Files beside the folders that others may import, and who may. */
const shared: Readonly<Record<string, readonly string[]>> = {
  'disk.ts': ['commands', 'index.ts', 'cli.ts', 'git.ts', 'new-file.ts', 'new-folder.ts', 'part-file.ts'],
  'new-file.ts': ['commands', 'index.ts', 'cli.ts', 'new-folder.ts', 'part-file.ts'],
  'new-folder.ts': ['commands'],
  'part-file.ts': ['commands'],
  'fetcher.ts': ['commands'],
  'git.ts': ['commands'],
  'watcher.ts': ['commands'],
  'version.ts': ['commands', 'index.ts', 'program.ts', 'program-tree.ts'],
};

/** The one file that imports each library, types included. */
const doors: Readonly<Record<string, string | readonly string[]>> = {
  '@clack/prompts': 'commands/prompts.ts',
  chokidar: 'watcher.ts',
  // One declares the commands, the other makes data of them.
  commander: ['program.ts', 'program-tree.ts'],
  diff: 'report/changes.ts',
  'gray-matter': 'markdown/front-matter.ts',
  'image-size': 'media/image-formats.ts',
  'js-yaml': 'markdown/yaml.ts',
  'markdown-it': 'markdown/notes.ts',
  'music-metadata': 'media/probe-worker.ts',
  'sanitize-html': 'markdown/sanitise.ts',
  saxes: 'xml/read.ts',
  'string-width': 'report/frame.ts',
  'temporal-polyfill': 'feed/zone.ts',
  xmlbuilder2: 'xml/write.ts',
  yaml: 'markdown/yaml-places.ts',
  'yocto-spinner': 'commands/progress.ts',
  zod: 'markdown/fields.ts',
};

/** Parts of Node that reach the world, and the one file that may use them. */
const nodeDoors: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['git.ts'],
  'node:dns': ['fetcher.ts'],
  'node:fs': ['disk.ts', 'new-file.ts', 'new-folder.ts', 'part-file.ts'],
  'node:http': ['fetcher.ts'],
  'node:https': ['fetcher.ts'],
  'node:os': ['new-file.ts'],
  'node:worker_threads': ['media/probe-worker.ts'],
  'node:module': ['media/image-formats.ts'],
};

/** Parts of Node that only compute. */
const pure = new Set(['node:buffer', 'node:crypto', 'node:net', 'node:path', 'node:util', 'node:zlib']);

/** What may stand only in the files named, comments and texts left aside. */
const words: ReadonlyArray<{ what: string; found: RegExp; only: readonly string[] }> = [
  // The name of a temporary file carries the number of the process that made it.
  { what: 'the process', found: /\bprocess\.(?!pid\b)|\bglobalThis\b/, only: ['cli.ts'] },
  { what: 'the number of the process', found: /\bprocess\.pid\b/, only: ['new-file.ts'] },
  {
    what: 'the clock',
    found: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b|\bhrtime\b/,
    // A deadline over several requests counts what is left of it; no instant comes out of it.
    only: ['cli.ts', 'fetcher.ts'],
  },
  // There, a calendar for numbers that were passed in.
  { what: 'dates of the language', found: /\bnew Date\(\s*[^\s)]/, only: ['feed/instant.ts'] },
  { what: 'reading dates by guess', found: /\bDate\.parse\b/, only: [] },
  { what: 'chance', found: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/, only: [] },
  { what: 'code from text', found: /\beval\s*\(|\bnew Function\b|\bFunction\s*\(/, only: [] },
  { what: 'the console', found: /\bconsole\./, only: [] },
  { what: 'the network', found: /\bfetch\s*\(|\bWebSocket\b/, only: [] },
  // What is unpacked grows; there, it is counted, or begins with a kilobyte.
  {
    what: 'unpacking',
    found: /\b(?:create)?(?:Gunzip|Inflate|Unzip|Brotli|Zstd)/i,
    only: ['fetcher.ts', 'media/icc.ts'],
  },
  { what: 'the locale of the machine', found: /\btoLocale\w*\(\s*\)|\blocaleCompare\b/, only: [] },
];

/** Lines of code, comments and blank lines left aside. */
const mostLines = 320;

const vague = /^(?:utils?|helpers?|common|misc|shared|lib|managers?|.*-(?:utils?|helpers?|manager))$/;

const root = resolve(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = [...sources].flatMap(([from, text]) =>
  importsOf(text).map((to) => ({ from, to: to.startsWith('.') ? pathOf(from, to) : to })),
);

/** Static and dynamic imports, `require` and `import.meta.resolve`, of values and of types. */
function importsOf(text: string): string[] {
  const forms = [
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
    /\bimport\.meta\.resolve\(\s*['"]([^'"]+)['"]/g,
    /\b(?:require|createRequire\([^)]*\))\(\s*['"]([^'"]+)['"]/g,
  ];
  // The thread of the probe is a program in a text; what it loads is the library handed to it and files.
  const code = text.replace(/^const workerProgram = `[\s\S]*?^`;$/m, '');
  return forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1]!));
}

function pathOf(from: string, to: string): string {
  return relative(root, resolve(root, dirname(from), to))
    .split(sep)
    .join('/');
}

const roomOf = (file: string): string => file.split('/')[0]!;
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file)));
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isOurs = ({ to }: Import): boolean => to.endsWith('.ts');

/** Code without comments, texts and the examples of rules, which could be taken for it. */
function codeOf(text: string): string {
  return text
    .replace(/^const workerProgram = `[\s\S]*?^`;$/m, '')
    .replace(/^ {2}examples: \[[\s\S]*?^ {2}\],$/m, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[\s;{(])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

describe('the house', () => {
  test('is not empty, and every import in it leads somewhere', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.filter((each) => isOurs(each) && !sources.has(each.to))).toEqual([]);
    expect(imports.filter(({ to }) => !to.endsWith('.ts') && to.includes('..'))).toEqual([]);
  });

  test('every file stands on a floor', () => {
    expect(files.filter((file) => floorOf(file) < 0 && !Object.hasOwn(shared, file))).toEqual([]);
    expect(files.filter((file) => !file.endsWith('.ts'))).toEqual([]);
  });

  test('imports go down, or stay in their room', () => {
    const wrong = imports.filter(isOurs).filter(({ from, to }) => {
      const allowed = shared[to];
      if (allowed) return !allowed.includes(roomOf(from));
      if (Object.hasOwn(shared, from)) return floorOf(to) > 0;
      if (roomOf(from) === roomOf(to)) return false;
      return floorOf(to) >= floorOf(from);
    });
    expect(wrong).toEqual([]);
  });

  test('no file needs itself', () => {
    const needs = new Map<string, string[]>(files.map((file) => [file, []]));
    for (const each of imports) if (isOurs(each)) needs.get(each.from)!.push(each.to);
    const done = new Set<string>();
    const circles: string[][] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
      if (way.includes(file) || done.has(file)) return;
      for (const next of needs.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the doors', () => {
  const outside = imports.filter((each) => !isOurs(each));

  test.each(Object.entries(doors))('%s is imported by %s alone', (library, door) => {
    const users = outside.filter(({ to }) => packageOf(to) === library).map(({ from }) => from);
    expect([...new Set(users)].sort()).toEqual([door].flat().sort());
  });

  test('there is no other library', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8'));
    expect(Object.keys(doors).sort()).toEqual(Object.keys(dependencies).sort());
    const unknown = outside.filter(
      ({ to }) => !to.startsWith('node:') && !Object.hasOwn(doors, packageOf(to)),
    );
    expect(unknown).toEqual([]);
  });

  test('Node is asked for files, system and threads in one place each', () => {
    const wrong = outside.filter(
      ({ from, to }) => to.startsWith('node:') && !pure.has(to) && !nodeDoors[to]?.includes(from),
    );
    expect(wrong).toEqual([]);
  });

  test('only whether a host is an address is asked of node:net', () => {
    for (const { from } of outside.filter(({ to }) => to === 'node:net')) {
      // The door to the network judges addresses before it asks them.
      if (from === 'fetcher.ts') continue;
      expect(sources.get(from)).toContain("import { isIP } from 'node:net';");
    }
  });

  test.each(words)('$what: only in $only', ({ found, only }) => {
    const users = files.filter((file) => found.test(codeOf(sources.get(file)!)));
    expect(users.filter((file) => !only.includes(file))).toEqual([]);
  });
});

describe('the rooms', () => {
  test('files are short', () => {
    const long = files
      // A list of all rules, written by its test.
      .filter((file) => file !== 'rules/index.ts')
      .map((file) => ({
        file,
        lines: codeOf(sources.get(file)!)
          .split('\n')
          .filter((line) => /\S/.test(line)).length,
      }))
      .filter(({ lines }) => lines > mostLines);
    expect(long).toEqual([]);
  });

  test('names say what is inside', () => {
    const named = files.flatMap((file) =>
      file.split('/').map((step) => ({ file, step: step.replace(/\.ts$/, '') })),
    );
    expect(named.filter(({ step }) => vague.test(step))).toEqual([]);
    expect(named.filter(({ step }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(step))).toEqual([]);
  });

  test('nothing is exported by default, and classes are few', () => {
    expect(files.filter((file) => /^export default\b/m.test(codeOf(sources.get(file)!)))).toEqual([]);
    const classes = files.filter((file) => /\bclass [A-Z]/.test(codeOf(sources.get(file)!)));
    // Errors that callers tell apart, a text that remembers where its lines begin, and origins, of which
    // there are too many for functions of their own.
    expect(
      classes.filter(
        (file) =>
          ![
            'disk.ts',
            'commands/host.ts',
            'markdown/origin.ts',
            'media/json.ts',
            'tags/feed-origin.ts',
            'text/source.ts',
          ].includes(file),
      ),
    ).toEqual([]);
  });
});
