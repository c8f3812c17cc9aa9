import type { Argument, Command } from 'commander';
import {
  type ArgumentShape,
  argumentUsage,
  type CommandTree,
  type Example,
  type OptionShape,
} from './report/command-tree.ts';
import { version } from './version.ts';

/* The tree of commands as data, for the completions and the manual page. */

/** Stands above the options that every command takes which reads a show. */
export const commonHeading = 'Options of every command that reads a show:';

/** An option that may be given several times. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** A command and what it takes, without the mention of options that they all have. */
export function termOf(command: Command): string {
  return [
    command.name(),
    ...command.registeredArguments.map((argument) => argumentUsage(argumentOf(argument))),
  ].join(' ');
}

/** The program as data, with everything that its help says. */
export function treeOf(program: Command): CommandTree {
  return {
    name: program.name(),
    description: program.description(),
    version,
    options: optionsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      description: command.description(),
      arguments: command.registeredArguments.map(argumentOf),
      options: optionsOf(command),
      examples: examplesOf(command),
    })),
    examples: examplesOf(program),
  };
}

function argumentOf(argument: Argument): ArgumentShape {
  const { required, variadic: many, argChoices: choices = [] } = argument;
  return { name: argument.name(), required, many, choices };
}

function optionsOf(command: Command): OptionShape[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map((option) => {
      const value = /[<[]([^\]>]+)[\]>]/.exec(option.flags)?.[1];
      return {
        long: option.long ?? option.flags,
        ...(option.short ? { short: option.short } : {}),
        ...(value === undefined ? {} : { value }),
        description: option.description,
        choices: option.argChoices ?? [],
        repeats: option.parseArg === (collect as unknown),
        common: option.helpGroupHeading === commonHeading,
      };
    });
}

/** The examples that stand below the help of a command. */
function examplesOf(command: Command): Example[] {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  // A command is an emitter of events too; help asks for these texts in the same way.
  (command as unknown as Emitter).emit('afterHelp', { error: false, command, write });
  return [...text.matchAll(/^ {2}(\S.*?) {2,}(\S.*)$/gm)].map(([, line, what]) => ({
    line: line!,
    what: what!,
  }));
}

interface Emitter {
  emit(event: string, context: object): boolean;
}
