import { authorFields } from '../markdown/field-list.ts';
import { levelNames, profileNames } from '../markdown/show-schema.ts';
import type { CommandTree, OptionShape } from '../report/command-tree.ts';
import { completeBash } from '../report/complete-bash.ts';
import { completeFish } from '../report/complete-fish.ts';
import { completeZsh } from '../report/complete-zsh.ts';
import { groups } from '../rules/groups.ts';
import { ruleIds } from '../rules/index.ts';
import { exit, type Host } from './host.ts';

const shells = { bash: completeBash, zsh: completeZsh, fish: completeFish };

/** Prints the completions for a shell, with everything that podfeed has a name for. */
export async function completion(shell: string, tree: CommandTree, host: Host): Promise<number> {
  await host.out.write(shells[shell as keyof typeof shells](withNames(tree)));
  return exit.fine;
}

/** The tree with the words that options and arguments may be. */
export function withNames(tree: CommandTree): CommandTree {
  return {
    ...tree,
    commands: tree.commands.map((command) => ({
      ...command,
      options: command.options.map(optionWithNames),
      arguments: command.arguments.map((argument) =>
        command.name === 'explain' ? { ...argument, choices: explainable() } : argument,
      ),
    })),
  };
}

function optionWithNames(option: OptionShape): OptionShape {
  if (option.long === '--profile') return { ...option, choices: profileNames, separator: ',' };
  if (option.long !== '--rule') return option;
  return { ...option, choices: [...ruleIds], separator: '=', after: levelNames };
}

/** Names of elements are left out: a shell takes `:` and `<` for signs of its own. */
function explainable(): readonly string[] {
  const fields = (['show', 'episode'] as const).flatMap((kind) => authorFields(kind).map(({ key }) => key));
  const names = [...ruleIds, ...groups.map(({ prefix }) => prefix), ...profileNames, ...fields];
  return [...new Set(names)];
}
