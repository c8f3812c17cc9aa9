import type { Finding, Summary } from '../text/finding.ts';
import { printable } from '../text/printable.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';
import { count as amount } from './count.ts';
import type { Report } from './findings.ts';
import { columnOf } from './places.ts';
import { ruleUrl } from './rules.ts';

/** What came of a test, as readers of JUnit know it. */
type Result = 'failed' | 'skipped' | 'passed';

interface Test {
  readonly name: string;
  readonly classname: string;
  readonly at?: { readonly file: string; readonly line: number };
  readonly result: Result;
  readonly message: string;
  readonly text: string;
}

interface Suite {
  readonly name: string;
  readonly tests: readonly Test[];
}

const results = { error: 'failed', warning: 'skipped', hint: 'passed' } as const;

/**
 * The findings as JUnit XML: a suite for each file, a test for each finding. Errors fail; warnings count as
 * skipped, which readers show without failing; hints pass and say what they have to say. A show without
 * findings is a suite of one test that passes, because readers take an empty report for a failure.
 *
 * A test is named by its rule, without line: so it stays the same test when lines move.
 */
export function reportJunit(report: Report): string {
  const { findings, summary } = report;
  const files = [...new Set(findings.map(({ place }) => place.file))];
  const suites: Suite[] = files.map((file) => {
    const own = findings.filter(({ place }) => place.file === file);
    return { name: file, tests: testsOf(own, report) };
  });
  const rest = restOf(findings, summary);
  if (rest) suites.push({ name: 'podfeed', tests: [rest] });
  if (suites.length === 0) suites.push({ name: 'podfeed', tests: [clean(summary)] });
  const all = suites.flatMap(({ tests }) => tests);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('testsuites', { name: 'podfeed', tests: all.length, failures: count('failed', all), errors: 0 }),
    ...suites.flatMap(suiteLines),
    '</testsuites>',
  ];
  return withoutOrders(lines.map((line) => `${line}\n`).join(''));
}

/** Readers take tests of one name for one, so the second of a rule has its number. */
function testsOf(findings: readonly Finding[], { source }: Report): readonly Test[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, severity, message, help, place }) => {
    const { file, line } = place;
    const number = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, number);
    const at = `${file}:${line}:${columnOf(place, source(file))}`;
    return {
      name: number === 1 ? rule : `${rule} (${number})`,
      classname: file,
      at: { file, line },
      result: results[severity],
      message,
      text: [`${at} ${severity}: ${message}`, ...(help ? [help] : []), ruleUrl(rule)].join('\n'),
    };
  });
}

function clean({ episodes }: Summary): Test {
  const text = `${amount(episodes, 'episode')} checked.`;
  return { name: 'no mistakes found', classname: 'podfeed', result: 'passed', message: '', text };
}

/** What goes beyond the limits of a report, as heavy as the heaviest of it. */
function restOf(findings: readonly Finding[], { errors, warnings, hints }: Summary): Test | undefined {
  const listed = (wanted: Finding['severity']): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const left = errors + warnings + hints - findings.length;
  if (left <= 0) return undefined;
  const result = errors > listed('error') ? 'failed' : warnings > listed('warning') ? 'skipped' : 'passed';
  const text = `${amount(left, 'finding')} more than are listed here.`;
  return { name: 'more findings', classname: 'podfeed', result, message: text, text };
}

function suiteLines({ name, tests }: Suite): readonly string[] {
  const counts = { failures: count('failed', tests), errors: 0, skipped: count('skipped', tests) };
  return [
    `  ${tag('testsuite', { name, tests: tests.length, ...counts })}`,
    ...tests.flatMap(testLines),
    '  </testsuite>',
  ];
}

function testLines({ name, classname, at, result, message, text }: Test): readonly string[] {
  const said = {
    failed: () => `${tag('failure', { message, type: 'error' })}${escapeText(legal(text))}</failure>`,
    skipped: () => `${tag('skipped', { message })}${escapeText(legal(text))}</skipped>`,
    passed: () => `<system-out>${escapeText(legal(text))}</system-out>`,
  };
  return [`    ${tag('testcase', { name, classname, ...at })}`, `      ${said[result]()}`, '    </testcase>'];
}

/**
 * A start tag. Made here, because the library behind xml/write.ts takes longer to load than most shows take to
 * be checked.
 */
function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(legal(String(value)))}"`,
  );
  return `<${name}${pairs.join('')}>`;
}

function count(wanted: Result, tests: readonly Test[]): number {
  return tests.filter(({ result }) => result === wanted).length;
}

/** Text that XML can hold: what it cannot is shown as `\u{ffff}`. */
function legal(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}

/** The same document without what a CI runner takes for a command. */
function withoutOrders(xml: string): string {
  return xml.replace(/##(\w*)\[/g, '##$1&#91;').replace(/^([^\S\n]*):(?=:)/gm, '$1&#58;');
}
