import type { Finding, Summary } from '../text/finding.ts';
import { printable } from '../text/printable.ts';
import type { XmlElement } from '../xml/element.ts';
import { writeElement } from '../xml/write.ts';
import { count } from './count.ts';
import type { Report } from './findings.ts';
import { columnOf } from './places.ts';
import { ruleUrl } from './rules.ts';

/** What came of a test, as readers of JUnit know it. */
type Result = 'failed' | 'skipped' | 'passed';

interface TestCase {
  readonly result: Result;
  readonly element: XmlElement;
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
  const suites = files.map((file) => {
    const own = findings.filter(({ place }) => place.file === file);
    return suiteOf(legal(file), testsOf(own, report));
  });
  const rest = restOf(findings, summary);
  if (rest) suites.push(suiteOf('podfeed', [rest]));
  if (suites.length === 0) suites.push(suiteOf('podfeed', [clean(summary)]));
  const sum = (name: string): string =>
    String(suites.reduce((all, { attributes }) => all + Number(attributes![name]), 0));
  const root: XmlElement = {
    name: 'testsuites',
    attributes: { name: 'podfeed', tests: sum('tests'), failures: sum('failures'), errors: '0' },
    children: suites,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutOrders(writeElement(root, 0))}`;
}

function suiteOf(name: string, tests: readonly TestCase[]): XmlElement {
  const number = (wanted: Result): string => String(tests.filter(({ result }) => result === wanted).length);
  return {
    name: 'testsuite',
    attributes: {
      name,
      tests: String(tests.length),
      failures: number('failed'),
      errors: '0',
      skipped: number('skipped'),
    },
    children: tests.map(({ element }) => element),
  };
}

/** Readers take tests of one name for one, so the second of a rule has its number. */
function testsOf(findings: readonly Finding[], { source }: Report): readonly TestCase[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, severity, message, help, place }) => {
    const number = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, number);
    const file = legal(place.file);
    const at = `${file}:${place.line}:${columnOf(place, source(place.file))}`;
    const name = number === 1 ? rule : `${rule} (${number})`;
    const attributes = { name, classname: file, file, line: String(place.line) };
    const text = legal([`${at} ${severity}: ${message}`, help, ruleUrl(rule)].filter(Boolean).join('\n'));
    return testCase(results[severity], attributes, legal(message), text);
  });
}

function testCase(
  result: Result,
  attributes: Readonly<Record<string, string>>,
  message: string,
  text: string,
): TestCase {
  const said: XmlElement =
    result === 'passed'
      ? { name: 'system-out', text }
      : result === 'skipped'
        ? { name: 'skipped', attributes: { message }, text }
        : { name: 'failure', attributes: { message, type: 'error' }, text };
  return { result, element: { name: 'testcase', attributes, children: [said] } };
}

function clean({ episodes }: Summary): TestCase {
  const attributes = { name: 'no mistakes found', classname: 'podfeed' };
  return testCase('passed', attributes, '', `${count(episodes, 'episode')} checked.`);
}

/** What goes beyond the limits of a report, as heavy as the heaviest of it. */
function restOf(findings: readonly Finding[], { errors, warnings, hints }: Summary): TestCase | undefined {
  const listed = (wanted: Finding['severity']): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const left = errors + warnings + hints - findings.length;
  if (left <= 0) return undefined;
  const result = errors > listed('error') ? 'failed' : warnings > listed('warning') ? 'skipped' : 'passed';
  const message = `${count(left, 'finding')} more than are listed here.`;
  return testCase(result, { name: 'more findings', classname: 'podfeed' }, message, message);
}

/** Text that XML can hold: what it cannot is shown as `\u{ffff}`. */
function legal(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}

/** The same document without what a CI runner takes for a command. */
function withoutOrders(xml: string): string {
  return xml.replace(/##(\w*)\[/g, '##$1&#91;').replace(/^([^\S\n]*):(?=:)/gm, '$1&#58;');
}
