import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withNames } from '../../src/commands/completion.ts';
import { declareProgram } from '../../src/program.ts';
import { treeOf } from '../../src/program-tree.ts';
import { completeBash } from '../../src/report/complete-bash.ts';
import { completeFish } from '../../src/report/complete-fish.ts';
import { completeZsh } from '../../src/report/complete-zsh.ts';
import { ruleIds } from '../../src/rules/index.ts';

const tree = withNames(treeOf(declareProgram(async () => undefined)));
const folder = mkdtempSync(join(tmpdir(), 'podfeed-completion-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scripts = { bash: completeBash(tree), zsh: completeZsh(tree), fish: completeFish(tree) };
for (const [shell, script] of Object.entries(scripts)) writeFileSync(join(folder, shell), script);

/** What bash offers for the last word; bash splits words at `=` before it asks. */
function offered(...words: string[]): string[] {
  const script = `source "$0"; COMP_WORDS=(podfeed "$@"); COMP_CWORD=$#; _podfeed; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['-c', script, join(folder, 'bash'), ...words], { encoding: 'utf8' });
  return out.split('\n').filter((line) => line !== '');
}

describe('bash', () => {
  test.each([
    [['val'], ['validate']],
    [['explain', 'sched-week'], ['sched-weekday']],
    [
      ['explain', 'owner.'],
      ['owner.name', 'owner.email'],
    ],
    [['build', '--st'], ['--stdout']],
    [['validate', '--max'], ['--max-warnings']],
    [['--ver'], ['--version']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['explain', '--format', ''],
      ['text', 'json'],
    ],
    [['explain', '--format', '=', 'js'], ['json']],
    [
      ['explain', '--format', '='],
      ['text', 'json'],
    ],
    [['build', '--profile', 'sp'], ['spotify']],
    [['build', '--profile', 'pmi,sp'], ['pmi,spotify']],
    [['build', '--rule', 'sched-weekd'], ['sched-weekday=']],
    [
      ['build', '--rule', 'sched-weekday', '='],
      ['error', 'warning', 'hint', 'off'],
    ],
    [['build', '--rule', 'sched-weekday', '=', 'wa'], ['warning']],
    [['preview', '--quiet', '--rule', 'sched-weekday', '=', 'o'], ['off']],
    [['validate', 'epi'], []],
    [['build', '--out', ''], []],
    [['--color', 'prev'], ['preview']],
  ])('%j gives %j', (words, wanted) => {
    expect(offered(...words)).toEqual(wanted);
  });

  test('offers all commands, and all rules', () => {
    expect(offered('')).toEqual(tree.commands.map(({ name }) => name));
    expect(offered('validate', '--rule', '')).toEqual([...ruleIds].map((id) => `${id}=`));
  });

  test('offers the options of every command', () => {
    for (const { name, options } of tree.commands) {
      expect(offered(name, '--')).toEqual(options.map(({ long }) => long));
    }
  });
});

describe('every script', () => {
  test.each(['bash', 'zsh', 'fish'] as const)('%s names each command and option', (shell) => {
    for (const { name, options } of tree.commands) {
      expect(scripts[shell]).toContain(name);
      for (const { long } of options) expect(scripts[shell]).toContain(long.replace(/^--/, ''));
    }
  });

  test.each(['bash', 'zsh', 'fish'])('%s can be read by its shell, where that is there', (shell) => {
    const found = execFileSync('bash', ['-c', `command -v ${shell} || true`], { encoding: 'utf8' }).trim();
    const said = found === '' ? '' : execFileSync(found, ['-n', join(folder, shell)], { encoding: 'utf8' });
    expect(said).toBe('');
  });

  test.each([
    [
      'zsh',
      "'*--rule[weigh a rule\\: error, warning, hint or off; may be repeated]:id=severity:{compadd -S = --",
    ],
    ['zsh', "'(-h --help)'{-h,--help}'[show help]'"],
    ['zsh', "'--out[write to this folder]:dir:_files -/'"],
    ['zsh', "'validate:check everything; write nothing, unless told to fix'"],
    ['fish', "complete -c podfeed -n '__fish_use_subcommand' -s h -l help -d 'show help'"],
    ['fish', "complete -c podfeed -n '__fish_seen_subcommand_from validate' -F"],
    [
      'fish',
      "complete -c podfeed -n '__fish_seen_subcommand_from explain' -l format -d 'how it is printed' -x -a 'text json'",
    ],
    [
      'fish',
      "complete -c podfeed -n '__fish_seen_subcommand_from build' -l out -d 'write to this folder' -x -a '(__fish_complete_directories)'",
    ],
    ['fish', "complete -c podfeed -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'"],
  ] as const)('%s: %s', (shell, line) => {
    expect(scripts[shell]).toContain(line);
  });
});
