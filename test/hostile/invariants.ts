import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import type { Ran } from '../commands/run.ts';
import type { Case } from './corpus.ts';

/** C0 but tab and line feed, DEL, C1, and what reorders text. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Seconds of processor time for one run. The corpus asks for 2; a busy machine gets more. */
const patience = 10;

/** What holds for every run, whatever it was given: I1, I2, I5 and I7 of the corpus. */
export function expectWellBehaved(ran: Ran, { forbid = [] }: Pick<Case, 'forbid'> = {}): void {
  const printed = `${ran.out}${ran.err}`;
  expect([0, 1], printed).toContain(ran.code);
  expect(printed).not.toMatch(/^\s+at .+:\d+:\d+|Uncaught|internal error|mistake of podfeed/im);
  expect(ran.cpu).toBeLessThan(patience);
  expect(control.exec(printed)).toBeNull();
  for (const text of forbid) expect(printed).not.toContain(text);
}

/** No line is an order to the runner of GitHub, except the annotations that podfeed writes itself. */
export function expectNoForeignCommands(ran: Ran, { forbid_github = [] }: Partial<Case>, own: boolean): void {
  const printed = `${ran.out}${ran.err}`;
  const commands = printed.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['));
  const annotation = /^::(?:error|warning|notice) file=[^:]*::[^\r]*$/;
  expect(commands.filter((line) => !own || !annotation.test(line))).toEqual([]);
  for (const text of forbid_github) expect(printed).not.toContain(text);
}

/** The files of an output folder are what they seem (I4) and hold nothing forbidden (I7). */
export function expectCleanOutput(folder: string, { forbid = [] }: Pick<Case, 'forbid'>): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path).isFile() || !/\.(?:xml|json|vtt|srt|txt|html)$/.test(name)) continue;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    expect(text).not.toContain('\0');
    for (const forbidden of forbid) expect(text).not.toContain(forbidden);
    if (name.endsWith('.json')) JSON.parse(text);
    if (name.endsWith('.xml')) expectXml(path, text);
  }
}

function expectXml(path: string, text: string): void {
  try {
    execFileSync('xmllint', ['--noout', '--nonet', path], { stdio: 'pipe' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    new SaxesParser({ xmlns: true }).write(text).close();
  }
}

/** The text of a feed after undoing CDATA and escapes. */
export function unescaped(xml: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return xml
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_all, hex, decimal, name) =>
            name ? names[name]! : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
          ),
    )
    .join('');
}
