import { Command, CommanderError, Option } from 'commander';
import { explain } from './commands/failure.ts';
import type { Host, Output } from './commands/host.ts';
import { version } from './version.ts';

/*
 * Option declarations, and the door to the process: streams, clock, signals, exit code. Each command is
 * loaded only when it is asked for, so that --help and --version answer at once.
 */

type Run = (host: Host) => Promise<number>;

const host: Host = {
  cwd: process.cwd(),
  env: process.env,
  clock: () => Math.floor(Date.now() / 1000),
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
};

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that goes away, as `head` does, is no failure; everything else is.
  let gone = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') gone = true;
  });
  return {
    terminal: stream.isTTY === true,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone) return resolve();
        stream.write(text, (error) => {
          if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
          else reject(error);
        });
      }),
  };
}

const program = new Command('podfeed')
  .description('Markdown episodes become a checked podcast feed.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'show help')
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'podfeed: ')) })
  .showHelpAfterError('Run podfeed --help to see what there is.');

command('validate [show] [files...]', 'check everything, write nothing')
  .option('--max-warnings <n>', 'fail on more than this many warnings')
  .addHelpText(
    'after',
    examples(
      ['podfeed validate', 'check the show around the current folder'],
      ['podfeed validate episodes/012.md', 'report on one episode'],
      ['podfeed validate --format github', 'annotate a pull request'],
    ),
  )
  .action((show: string | undefined, files: string[], options) => {
    const named = show?.endsWith('.md') ? [show, ...files] : files;
    const given = show?.endsWith('.md') ? undefined : show;
    return run(options, async (h) =>
      (await import('./commands/validate.ts')).validate(given, named, options, h),
    );
  });

command('build [show]', 'check, then write the feed and what belongs to it')
  .option('--out <dir>', 'write to this folder')
  .option('--stdout', 'write the feed to standard output')
  .option('--as-of <instant>', 'build as if it were then')
  .option('--drafts', 'put drafts into the feed')
  .option('--future', 'put episodes that are not out yet into the feed')
  .option('--check', 'write nothing; fail if the output would change')
  .option('--frozen', 'fail if podfeed.lock.json would change')
  .addHelpText(
    'after',
    examples(
      ['podfeed build', 'write public/feed.xml'],
      ['podfeed build --stdout | xmllint --format -', 'look at the feed'],
      ['podfeed build --check', 'is what is published up to date?'],
    ),
  )
  .action((show: string | undefined, options) =>
    run(options, async (h) => (await import('./commands/build.ts')).build(show, options, h)),
  );

command('preview [show]', 'show the feed, or one item of it, in the terminal')
  .option('--episode <n>', 'one episode, by number, slug or file')
  .option('--drafts', 'with drafts')
  .option('--future', 'with episodes that are not out yet')
  .addHelpText(
    'after',
    examples(
      ['podfeed preview', 'the whole feed'],
      ['podfeed preview --episode 12', 'one item, published or not'],
    ),
  )
  .action((show: string | undefined, options) =>
    run(options, async (h) => (await import('./commands/preview.ts')).preview(show, options, h)),
  );

function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(
      new Option('--format <format>', 'how findings are printed').choices(['text', 'json', 'github']),
    )
    .option('--profile <names>', 'check against these profiles, with commas between them', collect)
    .option('--rule <id=severity>', 'weigh a rule: error, warning, hint or off; may be repeated', collect)
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .option('--quiet', 'print only what is wrong')
    .option('--verbose', 'say what was read and how it was judged')
    .option('--now <instant>', 'take this for the present')
    .exitOverride();
}

/** An option that may be given several times. */
function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function examples(...lines: [line: string, what: string][]): string {
  const width = Math.max(...lines.map(([line]) => line.length));
  return `\nExamples:\n${lines.map(([line, what]) => `  ${line.padEnd(width)}  ${what}\n`).join('')}`;
}

/** Runs a command; what podfeed cannot do becomes one line and exit code 2. */
async function run(options: { format?: string }, work: Run): Promise<void> {
  try {
    process.exitCode = await work(host);
  } catch (error) {
    process.exitCode = 2;
    await host.err.write(explain(error, options.format)).catch(() => undefined);
  }
}

let stopping = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(code);
    stopping = true;
    void import('./disk.ts').then(({ discardPending }) => {
      discardPending();
      process.exit(code);
    });
  });
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
