import type { CommandShape, CommandTree, OptionShape } from './command-tree.ts';

/** Completions for zsh: a file for a folder of \`fpath\`, which may be sourced too. */
export function completeZsh({ commands, options }: CommandTree): string {
  return `#compdef podfeed
# Completions of podfeed for zsh.
_podfeed() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}\n`).join('')}  )
  _arguments -C ${options.map(spec).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe -t commands command commands ;;
    argument)
      case $words[1] in
${commands.map(commandCase).join('')}      esac
      ;;
  esac
}
if [[ $funcstack[1] == _podfeed ]]; then
  _podfeed "$@"
else
  compdef _podfeed podfeed
fi
`;
}

function commandCase({ name, arguments: given, options }: CommandShape): string {
  const rest = given.flatMap(({ choices }) => choices);
  const files = rest.length > 0 ? `(${rest.join(' ')})` : '_files';
  const lines = [...options.map(spec), ...(given.length > 0 ? [`'*:${given[0]!.name}:${files}'`] : [])];
  return `        ${name})\n          _arguments${lines.map((line) => ` \\\n            ${line}`).join('')}\n          ;;\n`;
}

function spec(option: OptionShape): string {
  const { long, short, value, description, repeats } = option;
  const said = `[${description.replaceAll(/[[\]:\\]/g, '\\$&')}]`;
  const action = value === undefined ? '' : `:${value.replaceAll(':', '\\:')}:${actionOf(option)}`;
  if (short === undefined) return quoted(`${repeats ? '*' : ''}${long}${said}${action}`);
  return `'(${short} ${long})'{${short},${long}}${quoted(`${said}${action}`)}`;
}

function actionOf({ choices, separator, value }: OptionShape): string {
  const words = choices.join(' ');
  if (separator === ',') return `{_values -s , ${value} ${words}}`;
  if (separator === '=') return `{compadd -S = -- ${words}}`;
  if (words !== '') return `(${words})`;
  if (value === 'dir') return '_files -/';
  return value === 'file' || value === 'path' ? '_files' : ' ';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
