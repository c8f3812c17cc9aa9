import type { CommandShape, CommandTree, OptionShape } from './command-tree.ts';

/** Completions for fish, as a file for its folder of completions. */
export function completeFish({ commands, options }: CommandTree): string {
  return `# Completions of podfeed for fish.
${pairs(commands)}complete -c podfeed -f
${options.map((option) => line('__fish_use_subcommand', switchOf(option))).join('')}${commands.map(commandLines).join('')}`;
}

/** Functions for what stands on both sides of a `=`: written out it would be long. */
function pairs(commands: readonly CommandShape[]): string {
  const functions = commands.flatMap(({ options }) =>
    options.flatMap((option) => {
      if (option.separator !== '=') return [];
      const { choices, after = [] } = option;
      return `function ${functionOf(option)}
    for id in ${choices.join(' ')}
        printf '%s\\n' $id={${after.join(',')}}
    end
end
`;
    }),
  );
  return [...new Set(functions)].join('');
}

function functionOf({ long }: OptionShape): string {
  return `__podfeed${long.replaceAll('-', '_')}`;
}

function commandLines({ name, description, arguments: given, options }: CommandShape): string {
  const inside = `__fish_seen_subcommand_from ${name}`;
  const choices = given.flatMap((argument) => argument.choices);
  const rest = choices.length > 0 ? `-a ${quoted(choices.join(' '))}` : '-F';
  return [
    line('__fish_use_subcommand', `-a ${name} -d ${quoted(description)}`),
    ...options.map((option) => line(inside, switchOf(option))),
    ...(given.length > 0 ? [line(inside, rest)] : []),
  ].join('');
}

function line(condition: string, what: string): string {
  return `complete -c podfeed -n '${condition}' ${what}\n`;
}

function switchOf(option: OptionShape): string {
  const { long, short, value, description, choices, separator } = option;
  const name = `${short === undefined ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)} -d ${quoted(description)}`;
  if (value === undefined) return name;
  if (separator === '=') return `${name} -x -a '(${functionOf(option)})'`;
  if (separator === ',') return `${name} -x -a ${quoted(`(__fish_append , ${choices.join(' ')})`)}`;
  if (choices.length > 0) return `${name} -x -a ${quoted(choices.join(' '))}`;
  if (value === 'dir') return `${name} -x -a '(__fish_complete_directories)'`;
  return value === 'file' || value === 'path' ? `${name} -r -F` : `${name} -x`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
