import { expect, test } from 'vitest';
import type { OptionShape } from '../../src/report/command-tree.ts';
import { manPage } from '../../src/report/man-page.ts';

const option = (long: string, more: Partial<OptionShape> = {}): OptionShape => ({
  long,
  description: `.say ${long}`,
  choices: [],
  repeats: false,
  common: false,
  ...more,
});

test('the manual page says each command with its own options, and common options once', () => {
  const common = option('--format', { value: 'form', choices: ['a', 'b'], common: true });
  const command = (name: string) => ({
    name,
    description: `do a ${name}`,
    arguments: [{ name: 'show', required: false, many: true, choices: [] }],
    options: [option(`--${name}-only`), common],
    examples: [{ line: `podfeed ${name} 'a\\b'`, what: 'so it is done?' }],
  });
  const page = manPage({
    name: 'podfeed',
    description: 'Makes feeds.',
    version: '1.2.3',
    options: [option('--help', { short: '-h' })],
    commands: [command('build'), command('check-up')],
    examples: [],
  });
  const commands = page.slice(page.indexOf('.SH COMMANDS'), page.indexOf('.SH EXIT'));
  expect(commands).toMatchInlineSnapshot(`
    ".SH COMMANDS
    .SS build [show...]
    Do a build.
    .TP
    \\fB\\-\\-build\\-only\\fR
    \\&.say \\-\\-build\\-only.
    .SS check\\-up [show...]
    Do a check\\-up.
    .TP
    \\fB\\-\\-check\\-up\\-only\\fR
    \\&.say \\-\\-check\\-up\\-only.
    .SH OPTIONS
    Every command that reads a show takes these.
    .TP
    \\fB\\-\\-format\\fR \\fIform\\fR
    \\&.say \\-\\-format. One of a, b.
    .PP
    podfeed itself takes these, and every command takes \\-\\-help.
    .TP
    \\fB\\-h\\fR, \\fB\\-\\-help\\fR
    \\&.say \\-\\-help.
    "
  `);
  expect(page).toContain('.B podfeed check\\-up\n[options] [show...]');
  expect(page).toContain("\\fBpodfeed build 'a\\eb'\\fR\nSo it is done?");
  expect(
    page.startsWith('.TH PODFEED 1 "" "podfeed 1.2.3" "User Commands"\n.SH NAME\npodfeed \\- Makes feeds\n'),
  ).toBe(true);
});
