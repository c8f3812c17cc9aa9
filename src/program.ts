import { Command, CommanderError, Option } from 'commander';
import type { Host } from './commands/host.ts';
import { formats } from './report/formats.ts';
import { version } from './version.ts';

/*
 * The commands and their options, declared and nothing else. Each command is loaded only when it is asked
 * for, so that --help answers at once. The completions and the manual page are made from the same tree.
 */

/** Does the work of a command with the world it is given, and resolves to the exit code. */
export type Work = (host: Host) => Promise<number>;

/** Runs the work of a command with its options. */
export type Run = (options: { readonly format?: string }, work: Work) => Promise<void>;

/** The program as a tree of commands. */
export function declareProgram(run: Run): Command {
  const program = new Command('podfeed')
    .description('Markdown episodes become a checked podcast feed.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'podfeed: ')) })
    .showHelpAfterError('Run podfeed --help to see what there is.');

  command(program, 'validate [show] [files...]', 'check everything, write nothing')
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

  command(program, 'build [show]', 'check, then write the feed and what belongs to it')
    .option('--out <dir>', 'write to this folder')
    .option('--stdout', 'write the feed to standard output')
    .option('--as-of <instant>', 'build as if it were then')
    .option('--drafts', 'put drafts into the feed')
    .option('--future', 'put episodes that are not out yet into the feed')
    .option('--check', 'write nothing; fail if the output would change')
    .option('--frozen', 'fail if podfeed.lock.json would change')
    .option('--guard <feed>', 'write nothing that would harm the subscribers of this feed')
    .option('--allow <kinds>', 'harm that is meant, with commas between; may be repeated', collect)
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

  command(program, 'preview [show]', 'show the feed, or one item of it, in the terminal')
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
  command(program, 'check <feed>', 'check any feed, with places in its XML')
    .option('--max-warnings <n>', 'fail on more than this many warnings')
    .addHelpText(
      'after',
      examples(
        ['podfeed check public/feed.xml', 'a file'],
        ['podfeed check - < feed.xml', 'standard input'],
        ['podfeed check feed.xml --profile w3c', 'what the validator of the W3C would say'],
      ),
    )
    .action((feed: string, options) =>
      run(options, async (h) => (await import('./commands/check.ts')).check(feed, options, h)),
    );

  program
    .command('diff <old> [new]')
    .description('compare two feeds, or the one that would be built with one that is published')
    .option('--format <format>', 'how differences are printed: text, markdown or json')
    .option('--guard', 'fail on what would harm subscribers')
    .option('--allow <kinds>', 'harm that is meant, with commas between; may be repeated', collect)
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .option('--quiet', 'print nothing when the feeds say the same')
    .option('--now <instant>', 'take this for the present')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        ['podfeed diff old.xml new.xml', 'two feeds, episode by episode'],
        ['podfeed diff published.xml --guard', 'would the show in this folder harm its subscribers?'],
        ['podfeed diff old.xml --guard --allow date-moved', 'this one is meant'],
      ),
    )
    .action((old: string, fresh: string | undefined, options) =>
      run(options, async (h) => (await import('./commands/diff.ts')).diff(old, fresh, options, h)),
    );

  return program;
}

/** Says whether parsing ended because of the words of the command line, a call for help among them. */
export function isUsage(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(new Option('--format <format>', 'how findings are printed').choices(formats))
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
