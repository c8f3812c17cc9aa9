import { Argument, Command, CommanderError, Option } from 'commander';
import type { Host } from './commands/host.ts';
import { collect, commonHeading, termOf, treeOf } from './program-tree.ts';
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
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText(
      'after',
      examples(
        ['podfeed validate', 'check the show around the current folder'],
        ['podfeed build', 'check it, and write its feed'],
        ['podfeed explain ep-title-number', 'what a finding means'],
        ['podfeed validate --help', 'the options of a command'],
      ),
    )
    .exitOverride()
    .configureHelp({ subcommandTerm: termOf })
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'podfeed: ')) })
    .showHelpAfterError('Run podfeed --help to see what there is.');

  command(program, 'init [dir]', 'make a new show that builds at once')
    .option('--title <text>', 'name of the show')
    .option('--description <text>', 'what it is about')
    .option('--author <name>', 'who makes it')
    .option('--email <address>', 'address for directories; it is public')
    .option('--language <code>', 'language, such as en or de-AT')
    .option('--category <category>', 'category of Apple Podcasts, such as "Business > Management"')
    .option('--link <url>', 'web page of the show')
    .option('--feed <url>', 'address that the feed will have')
    .option('--timezone <zone>', 'time zone of its dates, such as Europe/Berlin')
    .option('--day <weekday>', 'weekday on which episodes come out')
    .option('--time <time>', 'time at which they come out, such as 06:00')
    .option('--type <type>', 'episodic or serial')
    .option('--explicit', 'the show is explicit')
    .option('--no-explicit', 'the show is not explicit')
    .option('--pmi', 'episodes name their side of the PMI Talent Triangle')
    .option('--image <file>', 'artwork: a file or an address')
    .option('--media-url <url>', 'address under which the media folder can be reached')
    .option('--no-workflow', 'without a workflow for GitHub')
    .option('--no-editor', 'without settings for editors')
    .option('-y, --yes', 'ask nothing: take what is usual for what was not given')
    .addHelpText(
      'after',
      examples(
        ['podfeed init my-show', 'answer a few questions, have a show'],
        ['podfeed init --yes', 'a show of placeholders in the current folder'],
        ['podfeed init --pmi --day Sonntags', 'ask only for what is not said'],
      ),
    )
    .action((dir: string | undefined, options) =>
      run(options, async (h) => (await import('./commands/init.ts')).init(dir, options, h)),
    );

  command(program, 'new <title>', 'write the file of the next episode')
    .option('--show <path>', 'folder of the show; by default the one around the current folder')
    .option('--season <n>', 'season; by default that of the last episode')
    .option('--date <date>', 'date; by default the next free publish day')
    .option('--publish-day <weekday>', 'weekday, when it is not that of the schedule')
    .option('--audio <file>', 'recording: a file, copied into the media folder, or an address')
    .option('--template <file>', 'fill in this file; by default episodes/_template.md if there is one')
    .option('--category <category>', 'category; by default the first of the show')
    .option('--triangle <side>', 'side of the PMI Talent Triangle; may be repeated', collect)
    .option('--guest <name>', 'guest; may be repeated', collect)
    .option('--draft', 'hold it back as a draft')
    .option('--dry-run', 'print the file, write nothing')
    .addHelpText(
      'after',
      examples(
        ['podfeed new "Risk first"', 'number, date, guid and file name follow from the others'],
        ['podfeed new "012: Risk first"', 'with the number in the title'],
        ['podfeed new "Risk first" --audio ~/risk.mp3', 'with its recording, measured'],
        ['podfeed new "Risk first" --guest "Ada Muster"', 'with a guest'],
      ),
    )
    .action((title: string, options) =>
      run(options, async (h) => (await import('./commands/new.ts')).newEpisode(title, options, h)),
    );

  command(program, 'validate [show] [files...]', 'check everything; write nothing, unless told to fix')
    .option('--max-warnings <n>', 'fail on more than this many warnings')
    .addOption(new Option('--fix', 'mend in the files what needs no judgement').conflicts('fixDryRun'))
    .option('--fix-dry-run', 'show what --fix would change, and write nothing')
    .option('--passed', 'say what was looked for and not found, or not applicable')
    .option('--changed-since <rev>', 'report only on files that changed since a branch, tag or commit')
    .option('--watch', 'check again whenever a file of the show changes')
    .addHelpText(
      'after',
      examples(
        ['podfeed validate', 'check the show around the current folder'],
        ['podfeed validate episodes/012.md', 'report on one episode'],
        ['podfeed validate --format github', 'annotate a pull request'],
        ['podfeed validate --fix-dry-run', 'look at what can be fixed'],
        ['podfeed validate --fix episodes/012.md', 'fix one episode, and say what is left'],
        ['podfeed validate --changed-since origin/main', 'report on what a branch changed'],
        ['podfeed validate --watch', 'check again after every change'],
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
    .option('--watch', 'build again whenever a file of the show changes')
    .option('--guard <feed>', 'write nothing that would harm the subscribers of this feed')
    .option('--feed <name>', 'which of several feeds --stdout or --guard is about, by its file or address')
    .option('--allow <kinds>', 'harm that is meant, with commas between; may be repeated', collect)
    .option('--allow-private-hosts', 'ask addresses of this machine and its network, too')
    .addHelpText(
      'after',
      examples(
        ['podfeed build', 'write public/feed.xml'],
        ['podfeed build --stdout | xmllint --format -', 'look at the feed'],
        ['podfeed build --check', 'is what is published up to date?'],
        ['podfeed build --watch', 'build again after every change'],
        ['podfeed build --frozen', 'in a pull request: is the lock committed?'],
        ['podfeed build --guard https://example.com/feed.xml', 'write nothing that harms subscribers'],
        ['podfeed build --allow episodes-removed', 'an episode was taken out, which is meant'],
      ),
    )
    .action((show: string | undefined, options) =>
      run(options, async (h) => (await import('./commands/build.ts')).build(show, options, h)),
    );

  command(program, 'preview [show]', 'show the feed, or one item of it, in the terminal')
    .option('--episode <n>', 'one episode, by number, slug or file')
    .option('--feed <name>', 'one of several feeds, by its file or address')
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
    .option('--remote', 'ask the servers of its media files, pictures and transcripts, too')
    .option('--passed', 'say what was looked for and not found, or not applicable')
    .option('--allow-private-hosts', 'ask addresses of this machine and its network, too')
    .addHelpText(
      'after',
      examples(
        ['podfeed check public/feed.xml', 'a file'],
        ['podfeed check - < feed.xml', 'standard input'],
        ['podfeed check https://example.com/feed.xml', 'what a server sends'],
        ['podfeed check feed.xml --remote', 'do its media files play, seek and fit?'],
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
    .option('--feed <name>', 'which of several feeds of the show, by its file or address')
    .option('--allow <kinds>', 'harm that is meant, with commas between; may be repeated', collect)
    .option('--allow-private-hosts', 'ask addresses of this machine and its network, too')
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .option('--quiet', 'print nothing when the feeds say the same')
    .option('--now <instant>', 'take this for the present')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        ['podfeed diff old.xml new.xml', 'two feeds, episode by episode'],
        ['podfeed diff https://example.com/feed.xml', 'what would the next release change?'],
        ['podfeed diff published.xml --guard', 'would the show in this folder harm its subscribers?'],
        ['podfeed diff old.xml --guard --allow date-moved', 'this one is meant'],
      ),
    )
    .action((old: string, fresh: string | undefined, options) =>
      run(options, async (h) => (await import('./commands/diff.ts')).diff(old, fresh, options, h)),
    );

  program
    .command('import <feed> [dir]')
    .description('make a show from any feed')
    .option('--media', 'fetch audio, artwork, chapters and transcripts into the media folder')
    .option('--feed <address>', 'address that the feed will have, in place of the one that it says')
    .option('--profile <names>', 'what the show is checked for, written into its file', collect)
    .option('--rule <id=level>', 'weigh a rule otherwise, also in the file of the show', collect)
    .option('--allow-private-hosts', 'ask addresses of this machine and its network, too')
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .option('--quiet', 'print nothing when the feed that it builds says the same')
    .option('--now <instant>', 'take this for the present')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        ['podfeed import feed.xml my-show', 'a show file, and a Markdown file for each episode'],
        ['podfeed import https://example.com/feed.xml my-show', 'what a server sends'],
        ['podfeed import feed.xml my-show --media', 'with all of its files; run it again to go on'],
        ['podfeed import - my-show < feed.xml', 'the feed from standard input'],
      ),
    )
    .action((feed: string, dir: string | undefined, options) =>
      run(options, async (h) => (await import('./commands/import.ts')).importFeed(feed, dir, options, h)),
    );

  program
    .command('announce [show]')
    .description('tell the hub of a show, and Podping, of a new episode')
    .option('--dry-run', 'print what would be sent, and send nothing')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']))
    .option('--allow-private-hosts', 'ask addresses of this machine and its network, too')
    .option('--quiet', 'print only what went wrong')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        ['podfeed announce', 'after the feed was published'],
        ['podfeed announce --dry-run', 'look at what would be sent, and to whom'],
        ['PODPING_TOKEN=… podfeed announce', 'with the token that the show file names'],
      ),
    )
    .action((show: string | undefined, options) =>
      run(options, async (h) => (await import('./commands/announce.ts')).announce(show, options, h)),
    );

  program
    .command('explain [words...]')
    .description('say what a rule, a field, a tag or a profile is')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']))
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        ['podfeed explain', 'list everything there is'],
        ['podfeed explain sched-weekday', 'a rule: why it is there, how it looks, how to silence it'],
        ['podfeed explain talentTriangle', 'a field of front matter'],
        ["podfeed explain '<itunes:duration>'", 'an element of the feed'],
        ['podfeed explain pmi', 'a profile, and the rules whose names begin like this'],
      ),
    )
    .action((words: string[], options) =>
      run(options, async (h) => (await import('./commands/explain.ts')).explain(words, options, h)),
    );

  program
    .command('completion')
    .description('print a script that completes commands in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        ['source <(podfeed completion bash)', 'in ~/.bashrc'],
        ['podfeed completion zsh > ~/.zfunc/_podfeed', 'into a folder of fpath'],
        ['podfeed completion fish > ~/.config/fish/completions/podfeed.fish', 'once'],
      ),
    )
    .action((shell: string, options) =>
      run(options, async (h) =>
        (await import('./commands/completion.ts')).completion(shell, treeOf(program), h),
      ),
    );
  for (const each of program.commands) {
    each.showHelpAfterError(`Run podfeed ${each.name()} --help to see what there is.`);
    if (readsShow.has(each)) addCommonOptions(each);
  }
  return program;
}

/** Runs what the words of a command line ask for; without any, that is help. */
export async function runProgram(words: readonly string[], run: Run): Promise<void> {
  await declareProgram(run).parseAsync(words.length === 0 ? ['--help'] : words, { from: 'user' });
}

/** Says whether parsing ended because of the words of the command line, a call for help among them. */
export function isUsage(error: unknown): error is CommanderError {
  return error instanceof CommanderError;
}

/** Commands that take the common options, which help shows below their own. */
const readsShow = new WeakSet<Command>();

function command(program: Command, name: string, description: string): Command {
  const made = program.command(name).description(description).exitOverride();
  readsShow.add(made);
  return made;
}

function addCommonOptions(command: Command): void {
  command
    .optionsGroup(commonHeading)
    .addOption(new Option('--format <format>', 'how findings are printed').choices(formats))
    .option('--profile <names>', 'check against these profiles, with commas between them', collect)
    .option('--rule <id=severity>', 'weigh a rule: error, warning, hint or off; may be repeated', collect)
    .option('--color', 'colour the output')
    .option('--no-color', 'do not colour the output')
    .option('--quiet', 'print only what is wrong')
    .option('--verbose', 'say what was read and how it was judged')
    .option('--now <instant>', 'take this for the present');
}

function examples(...lines: [line: string, what: string][]): string {
  const width = Math.max(...lines.map(([line]) => line.length));
  return `\nExamples:\n${lines.map(([line, what]) => `  ${line.padEnd(width)}  ${what}\n`).join('')}`;
}
