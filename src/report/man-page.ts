import {
  argumentUsage,
  type CommandShape,
  type CommandTree,
  type Example,
  type OptionShape,
} from './command-tree.ts';

/** The manual page, in the macros of man(7). */
export function manPage(tree: CommandTree): string {
  const { name, version, description, options, commands, examples } = tree;
  const common = commands.flatMap((command) => command.options.filter((option) => option.common));
  const unique = [...new Map(common.map((option) => [option.long, option])).values()];
  return [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${escaped(description.replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    commands.map(synopsis).join('\n.br\n'),
    '.SH DESCRIPTION',
    about.map(textLine).join('\n.PP\n'),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH OPTIONS',
    'Every command that reads a show takes these.',
    ...unique.flatMap(optionLines),
    '.PP',
    'podfeed itself takes these, and every command takes \\-\\-help.',
    ...options.flatMap(optionLines),
    '.SH EXIT STATUS',
    ...termLines(exitCodes),
    '.SH ENVIRONMENT',
    ...termLines(environment),
    '.SH FILES',
    ...termLines(files),
    '.SH EXAMPLES',
    ...[...examples, ...commands.flatMap((command) => command.examples)].flatMap(exampleLines),
    '.SH SEE ALSO',
    '.UR https://github.com/podfeed/podfeed',
    'podfeed on GitHub',
    '.UE',
    '',
  ].join('\n');
}

const about = [
  'podfeed turns a folder of Markdown episodes with YAML front matter, and one show file, into a podcast feed. It checks everything before it writes, and points at the file, the line and the column.',
  'A show is a folder or a show file. Without one it is the folder of the first podfeed.yaml from here upwards.',
];

const exitCodes: readonly Term[] = [
  ['0', 'Nothing is wrong, or nothing but warnings and hints.'],
  ['1', 'There are errors, more warnings than --max-warnings allows, or a check that was asked for failed.'],
  [
    '2',
    'podfeed could not do its work: a word it does not know, a file it cannot open, a disk that is full.',
  ],
  ['130, 143', 'It was stopped by a signal.'],
];

const environment: readonly Term[] = [
  ['NO_COLOR', 'Nothing is coloured when it is set and not empty.'],
  ['FORCE_COLOR', 'Output is coloured when it is set to anything but 0, also where it is no terminal.'],
  ['SOURCE_DATE_EPOCH', 'The present, in seconds since 1970 UTC, when neither --now nor --as-of gives it.'],
  ['GITHUB_ACTIONS', 'When it is true, nothing in the output is taken for a command by the runner.'],
];

const files: readonly Term[] = [
  ['podfeed.yaml', 'The show file; podfeed.yml and podfeed.json are read too.'],
  ['episodes/*.md', 'One episode each; names that begin with _ are left out.'],
  ['media/', 'Audio, artwork, transcripts and chapters.'],
  ['podfeed.lock.json', 'Guids and dates of what was published. Commit it.'],
  ['public/', 'What podfeed build writes.'],
];

type Term = readonly [term: string, text: string];

function synopsis({ name, arguments: given }: CommandShape): string {
  const words = given.map((argument) => escaped(argumentUsage(argument)));
  return `.B podfeed ${escaped(name)}\n${['[options]', ...words].join(' ')}`;
}

function commandLines({ name, description, arguments: given, options }: CommandShape): string[] {
  const own = options.filter(({ common, long }) => !common && long !== '--help');
  return [
    `.SS ${escaped([name, ...given.map(argumentUsage)].join(' '))}`,
    textLine(sentence(description)),
    ...own.flatMap(optionLines),
  ];
}

function optionLines({ long, short, value, description, choices }: OptionShape): string[] {
  const names = [short, long].filter((name) => name !== undefined).map((name) => `\\fB${escaped(name)}\\fR`);
  const given = value === undefined ? '' : ` \\fI${escaped(value)}\\fR`;
  const among = choices.length > 0 ? ` One of ${choices.join(', ')}.` : '';
  return ['.TP', `${names.join(', ')}${given}`, textLine(`${sentence(description)}${among}`)];
}

function termLines(terms: readonly Term[]): string[] {
  return terms.flatMap(([term, text]) => ['.TP', `\\fB${escaped(term)}\\fR`, textLine(text)]);
}

function exampleLines({ line, what }: Example): string[] {
  return ['.TP', `\\fB${escaped(line)}\\fR`, textLine(sentence(what))];
}

function sentence(text: string): string {
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}

/** A line of text: a dot or quote at its beginning would be taken for a macro. */
function textLine(text: string): string {
  return escaped(text).replace(/^[.']/, '\\&$&');
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
}
