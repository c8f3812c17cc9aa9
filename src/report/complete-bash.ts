import type { CommandShape, CommandTree, OptionShape } from './command-tree.ts';

/** Completions for bash 3.2 and later, as a script to be sourced. Where nothing is offered, bash offers files. */
export function completeBash({ commands, options }: CommandTree): string {
  const names = commands.map(({ name }) => name);
  return `# Completions of podfeed for bash.
_podfeed() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at=$((COMP_CWORD - 1)) command='' kept='' i
  COMPREPLY=()
  # bash takes the sign between an option and its value for a word.
  if [[ $cur == '=' ]]; then
    cur='' at=$COMP_CWORD
  fi
  [[ \${COMP_WORDS[at]} == '=' ]] && at=$((at - 1))
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join(' | ')}) command=\${COMP_WORDS[i]} && break ;;
    esac
  done
  if ((at > 1)); then
    case $command:\${COMP_WORDS[at - 1]} in
${valueCases(commands, (option) => option.after ?? [], words)}    esac
  fi
  case $command:\${COMP_WORDS[at]} in
${valueCases(commands, ({ choices }) => choices, offer)}  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map((command) => `      ${command.name}) ${words(longs(command.options))} ;;\n`).join('')}      *) ${words(longs(options))} ;;
    esac
  elif [[ -z $command ]]; then
    ${words(names)}
  else
    case $command in
${commands.flatMap(argumentCase).join('')}    esac
  fi
}
complete -o default -F _podfeed podfeed
`;
}

const longs = (options: readonly OptionShape[]): string[] => options.map(({ long }) => long);

function words(choices: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$cur"))`;
}

function offer(choices: readonly string[], { separator }: OptionShape): string {
  if (separator === ',') {
    return `[[ $cur == *,* ]] && kept=\${cur%,*},; COMPREPLY=($(compgen -P "$kept" -W '${choices.join(' ')}' -- "\${cur##*,}"))`;
  }
  if (separator === '=') {
    return `compopt -o nospace 2>/dev/null; COMPREPLY=($(compgen -S = -W '${choices.join(' ')}' -- "$cur"))`;
  }
  return words(choices);
}

/** One case for each list of words, with all the options that take it. */
function valueCases(
  commands: readonly CommandShape[],
  choicesOf: (option: OptionShape) => readonly string[],
  write: (choices: readonly string[], option: OptionShape) => string,
): string {
  const cases = new Map<string, string[]>();
  for (const command of commands) {
    for (const option of command.options) {
      const choices = choicesOf(option);
      if (choices.length === 0) continue;
      const line = write(choices, option);
      cases.set(line, [...(cases.get(line) ?? []), `${command.name}:${option.long}`]);
    }
  }
  return [...cases]
    .map(([line, where]) => `      ${where.join(' | ')})\n        ${line}; return ;;\n`)
    .join('');
}

function argumentCase({ name, arguments: given }: CommandShape): string[] {
  const choices = given.flatMap((argument) => argument.choices);
  return choices.length > 0 ? [`      ${name}) ${words(choices)} ;;\n`] : [];
}
